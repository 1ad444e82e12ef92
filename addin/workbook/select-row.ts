import type { SelectedTable } from './selected-table.ts';

/** Moves the selection to an account of a table, counted from 0. */
export async function selectRow(table: SelectedTable, row: number): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(table.sheet);
    // A range of a sheet that is not in front cannot be selected.
    sheet.activate();
    sheet.getRangeByIndexes(table.firstRow - 1 + row, table.firstColumn, 1, 1).select();
    await context.sync();
  });
}
