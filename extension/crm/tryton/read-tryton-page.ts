import { contactTable } from '../contact-table.ts';
import type { CrmPage, CrmReading, CrmRecord, GivenField } from '../crm-adapter.ts';
import { NOTHING_READ } from '../nothing-read.ts';
import { isAtCompany } from './is-at-company.ts';

/** All tabs stay in the page; the address is that of the one in front. */
const FORM = '#tabcontent > .tab-pane.active .form';
/** Addresses and the like are forms of their own inside, with fields of the same names. */
const INNER = '.form-one2many, .form-many2many, .treeview';
const LISTS = '.form-one2many table.tree';

/** Name and code off the form in front, and the people in its list of relations, whichever of its tabs is open. */
export function readTrytonPage({ document }: CrmPage, record: CrmRecord): CrmReading {
  const form = record.kind === 'account' ? document.querySelector(FORM) : null;
  if (form === null) return NOTHING_READ;
  const name = ownInput(form, 'name');
  const code = ownInput(form, 'code');
  return {
    fields: [...given('name', name), ...given('id', code)],
    tables: name === undefined ? [] : relationsOf(form, name.value.trim()),
  };
}

function ownInput(form: Element, name: string): HTMLInputElement | undefined {
  const inputs = [...form.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)];
  return inputs.find((input) => input.closest(INNER) === null);
}

/** Values are properties of inputs here, never text. */
function given(field: 'name' | 'id', input: HTMLInputElement | undefined): readonly GivenField[] {
  if (input === undefined) return [];
  const label = input.ownerDocument.getElementById(input.getAttribute('aria-labelledby') ?? '');
  const where = label?.textContent?.replace(/[:：]\s*$/, '').trim();
  return [{ field, text: input.value.trim(), where: where || input.name }];
}

/** Each row says from whom, as what, to whom. From is this party, and hidden: that tells the list in any language. */
function relationsOf(form: Element, party: string): CrmReading['tables'] {
  for (const list of form.querySelectorAll(LISTS)) {
    const rows = [...list.querySelectorAll('tbody > tr')].map((row) =>
      [...row.querySelectorAll(':scope > td:not(.selection-state)')].map(
        (cell) => cell.textContent?.trim() ?? '',
      ),
    );
    if (rows.length === 0 || !rows.every((cells) => cells.length === 3 && cells[0] === party)) continue;
    const people = rows.map(([, title, name]) => ({ name, title })).filter(({ title }) => isAtCompany(title));
    return [contactTable('Tryton', people)];
  }
  return [];
}
