import { fieldOf } from '../../../core/account/fields.ts';
import { cellText } from '../cell-text.ts';
import type { CrmPage, CrmReading, CrmRecord, GivenField } from '../crm-adapter.ts';
import { NOTHING_READ } from '../nothing-read.ts';
import { espocrmField } from './espocrm-field.ts';
import { relatedLists } from './related-lists.ts';
import { shownAmount } from './shown-amount.ts';

/** Not in a window over the page, where another record may be looked at. */
const DETAIL = '#main .record .detail';
const CELL = '.cell[data-name]';
/** Shown with separators of the user's choice. */
const NUMBERS: ReadonlySet<string> = new Set(['money', 'count']);
/** Rows of lists have cells with the same names. */
const LIST = '.list, .list-container, .list-group';

/** The account's fields off its own page, and the lists that the page has loaded, in front or not. */
export function readEspocrmPage(page: CrmPage, record: CrmRecord): CrmReading {
  const detail = page.document.querySelector(DETAIL);
  if (record.kind !== 'account' || detail === null) return NOTHING_READ;
  const cells = [...detail.querySelectorAll(CELL)].filter(
    (cell) => cell.closest(LIST) === null && !cell.classList.contains('hidden'),
  );
  return { fields: cells.flatMap(givenIn), tables: relatedLists(detail) };
}

function givenIn(cell: Element): readonly GivenField[] {
  const name = cell.getAttribute('data-name') ?? '';
  const label = cell.querySelector('.control-label')?.textContent?.trim() || undefined;
  // A link's name is a field of its own in the interface alone.
  const field = espocrmField(name === 'assignedUser' ? 'assignedUserName' : name, label);
  const value = cell.querySelector('.field');
  if (field === undefined || value === null) return [];
  const given = { field, text: textOf(value, NUMBERS.has(fieldOf(field).kind)), where: label ?? name };
  return [label === undefined ? given : { ...given, label }];
}

/** What EspoCRM itself writes where nothing stands is no value. */
function textOf(value: Element, number: boolean): string {
  if (value.querySelector('.none-value') !== null) return '';
  const text = cellText(value);
  return number ? shownAmount(text) : text;
}
