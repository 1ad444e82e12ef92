import { cellText } from '../cell-text.ts';
import { contactTable } from '../contact-table.ts';
import type { CrmReading } from '../crm-adapter.ts';
import { opportunityTable } from '../opportunity-table.ts';
import { shownAmount } from './shown-amount.ts';
import { shownDate } from './shown-date.ts';
import { stageName } from './stage-name.ts';

type TextOf = (name: string) => string | undefined;

/** The account's contacts and deals as far as the page has loaded them: usually the newest five. */
export function relatedLists(detail: Element): CrmReading['tables'] {
  const today = isoToday();
  const deals = rowsIn(detail, 'opportunities', (textOf) => ({
    name: textOf('name'),
    amount: whole(textOf('amount'), shownAmount),
    stage: whole(textOf('stage'), stageName),
    closeDate: whole(textOf('closeDate'), (text) => shownDate(text, today)),
  }));
  const people = rowsIn(detail, 'contacts', (textOf) => ({
    name: textOf('name'),
    title: textOf('accountRole') ?? textOf('title'),
  }));
  return [
    ...(deals === undefined ? [] : [opportunityTable(deals.where, deals.rows)]),
    ...(people === undefined ? [] : [contactTable(people.where, people.rows)]),
  ];
}

function rowsIn<Row>(detail: Element, panel: string, rowOf: (textOf: TextOf) => Row) {
  const list = detail.querySelector(`.panel[data-name="${panel}"] .list-container`);
  // Before it is loaded there is a container without a list, and without the words that say that it is empty.
  if (list === null || list.querySelector('.list, .list-group, .no-data') === null) return undefined;
  const rows = [...list.querySelectorAll('.list-row')].map((row) =>
    rowOf((name) => {
      const cell = row.querySelector(`.cell[data-name="${name}"]`);
      return cell === null || cell.querySelector('.none-value') !== null ? undefined : cellText(cell);
    }),
  );
  return { where: whereOf(list, rows.length), rows };
}

/** Says how many of how many, where there are more than the page has loaded. */
function whereOf(list: Element, shown: number): string {
  const more = Number(
    list.querySelector('.show-more:not(.hidden) .more-count')?.textContent?.replace(/\D/g, ''),
  );
  return more > 0 ? `EspoCRM (${shown} / ${shown + more})` : 'EspoCRM';
}

function whole(text: string | undefined, make: (text: string) => string): string | undefined {
  return text === undefined ? undefined : make(text);
}

/** Where the person is: the page counts days by their time. */
function isoToday(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((n) => String(n).padStart(2, '0'))
    .join('-');
}
