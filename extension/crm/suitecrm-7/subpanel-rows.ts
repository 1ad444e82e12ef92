import { cellText } from '../cell-text.ts';
import type { CrmRecord } from '../crm-adapter.ts';

/** The cells of one row by the names of their fields. */
export type SubpanelRow = ReadonlyMap<string, string>;

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
): readonly SubpanelRow[] | undefined {
  const table = document.querySelector(`#list_subpanel_${subpanel} table.subpanel-table`);
  const links = [...(table?.querySelectorAll('tr.footable-header > th') ?? [])].map(
    (header) => header.querySelector('a[href*="ORDER_BY="]')?.getAttribute('href') ?? '',
  );
  const own = links.filter((link) => link !== '');
  if (own.length === 0 || !own.every((link) => link.includes(`record=${record.id}`))) return undefined;
  const fields = links.map((link) => /ORDER_BY=(\w+)/.exec(link)?.[1]);
  const rows = [...(table?.querySelectorAll('tbody > tr') ?? [])].filter(
    (row) => row.children.length === fields.length,
  );
  return rows.map(
    (row) =>
      new Map(
        [...row.children].flatMap((cell, at) => {
          const field = fields[at];
          return field === undefined ? [] : [[field, cellText(cell)] as const];
        }),
      ),
  );
}
