import { blockAddress } from './block-address.ts';
import type { SelectedTable } from './selected-table.ts';

/** A table of Excel by its column names and its rows, without the row of totals. */
export async function tableBlock(
  context: Excel.RequestContext,
  table: Excel.Table,
  selectedRow?: number,
): Promise<SelectedTable> {
  const { columns } = table;
  const body = table.getDataBodyRange();
  table.load('name');
  // The names hold where the header row is not shown, too.
  columns.load('items/name');
  body.load('rowIndex, columnIndex, rowCount');
  body.worksheet.load('name, id');
  await context.sync();
  const headers = columns.items.map(({ name }) => name);
  const { rowIndex, columnIndex, rowCount, worksheet } = body;
  const at = selectedRow === undefined ? -1 : selectedRow - rowIndex;
  return {
    table: table.name,
    sheet: worksheet.name,
    sheetId: worksheet.id,
    address: blockAddress(Math.max(0, rowIndex - 1), columnIndex, rowCount + 1, headers.length),
    headers,
    rowCount,
    firstRow: rowIndex + 1,
    firstColumn: columnIndex,
    selected: at >= 0 && at < rowCount ? at : undefined,
  };
}
