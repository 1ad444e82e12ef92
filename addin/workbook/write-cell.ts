import type { SelectedTable } from './selected-table.ts';

/** Writes one value into a cell of a table as if the user had typed it there. */
export async function writeCell(
  table: SelectedTable,
  row: number,
  column: number,
  value: string | number,
): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(table.sheet);
    sheet.getCell(table.firstRow - 1 + row, table.firstColumn + column).values = [[asText(value)]];
    await context.sync();
  });
}

/** What a user types into the pane is never a formula. */
function asText(value: string | number): string | number {
  return typeof value === 'string' && /^\s*[=+@]/.test(value) ? `'${value}` : value;
}
