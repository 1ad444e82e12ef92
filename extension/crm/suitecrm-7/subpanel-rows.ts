import type { CrmRecord } from '../crm-adapter.ts';
import { type RowByField, rowsByField } from '../rows-by-field.ts';

/**
 * The rows of a list below a detail view. A header sorts by its field through a link, which names the field and the
 * record that the list belongs to.
 *
 * @returns undefined where the list is not in the page, as before it is opened.
 */
export function subpanelRows(
  document: Document,
  record: CrmRecord,
  subpanel: 'contacts' | 'opportunities',
): readonly RowByField[] | undefined {
  const table = document.querySelector(`#list_subpanel_${subpanel} table.subpanel-table`);
  if (table === null) return undefined;
  const links = [...table.querySelectorAll('tr.footable-header > th')].map(
    (header) => header.querySelector('a[href*="ORDER_BY="]')?.getAttribute('href') ?? '',
  );
  const own = links.filter((link) => link !== '');
  if (own.length === 0 || !own.every((link) => link.includes(`record=${record.id}`))) return undefined;
  return rowsByField(
    links.map((link) => /ORDER_BY=(\w+)/.exec(link)?.[1]),
    table.querySelectorAll('tbody > tr'),
  );
}
