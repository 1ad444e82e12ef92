import type { SelectedTable } from './selected-table.ts';

/** Addresses of merged cells within a block of cells; a table of Excel has none. */
export async function mergedAreas(table: SelectedTable): Promise<readonly string[]> {
  if (table.table !== undefined || !Office.context.requirements.isSetSupported('ExcelApi', '1.13')) return [];
  return Excel.run(async (context) => {
    const merged = context.workbook.worksheets
      .getItem(table.sheet)
      .getRangeByIndexes(table.firstRow - 2, table.firstColumn, table.rowCount + 1, table.headers.length)
      .getMergedAreasOrNullObject();
    merged.load('address');
    await context.sync();
    if (merged.isNullObject) return [];
    return merged.address.split(',').map((area) => area.slice(area.lastIndexOf('!') + 1));
  });
}
