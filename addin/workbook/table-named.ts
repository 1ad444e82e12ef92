import type { SelectedTable } from './selected-table.ts';

/** A table of the workbook by its name; undefined where there is none. */
export async function tableNamed(name: string): Promise<SelectedTable | undefined> {
  return Excel.run(async (context) => {
    const table = context.workbook.tables.getItemOrNullObject(name);
    await context.sync();
    if (table.isNullObject) return undefined;
    const block = table.getRange();
    const headers = block.getRow(0);
    block.load('address, rowIndex, columnIndex, rowCount');
    block.worksheet.load('name');
    headers.load('values');
    await context.sync();
    return {
      table: name,
      sheet: block.worksheet.name,
      address: block.address.slice(block.address.lastIndexOf('!') + 1),
      headers: headers.values[0] ?? [],
      rowCount: block.rowCount - 1,
      firstRow: block.rowIndex + 2,
      firstColumn: block.columnIndex,
      selected: undefined,
    };
  });
}
