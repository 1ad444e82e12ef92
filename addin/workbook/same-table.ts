import type { SelectedTable } from './selected-table.ts';

/** Whether two looks found the same table, wherever the selection stood in it. */
export function sameTable(a: SelectedTable, b: SelectedTable): boolean {
  return (
    a.sheet === b.sheet &&
    a.table === b.table &&
    a.address === b.address &&
    a.rowCount === b.rowCount &&
    a.headers.join('\u0000') === b.headers.join('\u0000')
  );
}
