import type { SelectedTable } from './selected-table.ts';

/** Some rows of a table, from the `from`th account on, counted from 0. A blank cell is empty text. */
export async function readRows(table: SelectedTable, from: number, count: number): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(table.sheet);
    const range = sheet.getRangeByIndexes(
      table.firstRow - 1 + from,
      table.firstColumn,
      count,
      table.headers.length,
    );
    range.load('values, valueTypes');
    await context.sync();
    // The text of an error cell and a text that says the same differ only in type.
    return range.values.map((row, y) =>
      row.map((cell: unknown, x: number) =>
        range.valueTypes[y]?.[x] === Excel.RangeValueType.error ? { code: String(cell), message: '' } : cell,
      ),
    );
  });
}
