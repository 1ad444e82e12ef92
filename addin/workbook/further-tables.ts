import { blockAddress } from './block-address.ts';
import { rowsAtATime } from './rows-at-a-time.ts';
import type { SelectedTable } from './selected-table.ts';
import { settledCells } from './settled-cells.ts';
import { tableBlock } from './table-block.ts';

/** Rows in which column names are looked for. */
const LOOKED_AT = 20;

/**
 * The tables of the workbook beside one of them, and the sheets that hold cells but no table.
 *
 * @param isHeader whether a row of cells is one of column names that the caller can use; sheets without any are left out.
 */
export async function furtherTables(
  besides: SelectedTable,
  isHeader: (row: readonly string[]) => boolean,
): Promise<readonly SelectedTable[]> {
  return Excel.run(async (context) => {
    const { tables, worksheets } = context.workbook;
    tables.load('items/name');
    worksheets.load('items/name, items/id');
    await context.sync();
    const found: SelectedTable[] = [];
    for (const table of tables.items) found.push(await tableBlock(context, table));
    const taken = new Set([besides.sheet, ...found.map(({ sheet }) => sheet)]);
    const others = found.filter(
      ({ table, headers }) => table !== besides.table && isHeader(headers.map(String)),
    );
    for (const sheet of worksheets.items) {
      if (taken.has(sheet.name)) continue;
      const block = await sheetBlock(context, sheet, isHeader);
      if (block !== undefined) others.push(block);
    }
    return others;
  });
}

async function sheetBlock(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  isHeader: (row: readonly string[]) => boolean,
): Promise<SelectedTable | undefined> {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex, columnIndex, rowCount, columnCount');
  await context.sync();
  if (used.isNullObject || used.rowCount < 2) return undefined;
  const { rowIndex, columnIndex, rowCount, columnCount } = used;
  const count = Math.min(LOOKED_AT, rowCount, rowsAtATime(columnCount));
  const head = sheet.getRangeByIndexes(rowIndex, columnIndex, count, columnCount);
  head.load('values, valueTypes');
  await context.sync();
  const rows = settledCells(head).map((row) => row.map((cell) => (typeof cell === 'string' ? cell : '')));
  const header = rows.findIndex(isHeader);
  const headers = rows[header];
  if (headers === undefined) return undefined;
  return {
    table: undefined,
    sheet: sheet.name,
    sheetId: sheet.id,
    address: blockAddress(rowIndex + header, columnIndex, rowCount - header, columnCount),
    headers,
    rowCount: rowCount - header - 1,
    firstRow: rowIndex + header + 2,
    firstColumn: columnIndex,
    selected: undefined,
  };
}
