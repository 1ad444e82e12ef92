import { inSmallerParts } from './in-smaller-parts.ts';
import type { SelectedTable } from './selected-table.ts';
import { settledCells } from './settled-cells.ts';

/** Some rows of a table, from the `from`th account on, counted from 0. */
export async function readRows(table: SelectedTable, from: number, count: number): Promise<unknown[][]> {
  const rows: unknown[][] = [];
  await inSmallerParts(from, count, async (start, some) => {
    const read = await Excel.run(async (context) => {
      const range = context.workbook.worksheets
        .getItem(table.sheet)
        .getRangeByIndexes(table.firstRow - 1 + start, table.firstColumn, some, table.headers.length);
      range.load('values, valueTypes');
      await context.sync();
      return settledCells(range);
    });
    rows.push(...read);
  });
  return rows;
}
