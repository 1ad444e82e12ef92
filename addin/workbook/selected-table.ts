/** A table, or the block of cells around the selection with its first row as headers. */
export interface SelectedTable {
  /** Name of the table; undefined for a plain block of cells. */
  readonly table: string | undefined;
  readonly sheet: string;
  /** Address of the whole block within its sheet, `A1:AU121`. */
  readonly address: string;
  readonly headers: readonly unknown[];
  /** Rows below the headers. */
  readonly rowCount: number;
  /** Sheet row of the first account, counted from 1. */
  readonly firstRow: number;
  /** First column, counted from 0. */
  readonly firstColumn: number;
  /** Which account is selected, counted from 0; undefined on the headers. */
  readonly selected: number | undefined;
}

/** The table in which the selection stands. */
export async function selectedTable(): Promise<SelectedTable> {
  return Excel.run(async (context) => {
    const selection = context.workbook.getSelectedRange();
    selection.load('rowIndex');
    const tables = selection.getTables(false);
    tables.load('items/name');
    await context.sync();
    const table = tables.items[0];
    const block = table === undefined ? selection.getSurroundingRegion() : table.getRange();
    const headers = block.getRow(0);
    block.load('address, rowIndex, columnIndex, rowCount');
    block.worksheet.load('name');
    headers.load('values');
    await context.sync();
    const at = selection.rowIndex - block.rowIndex - 1;
    return {
      table: table?.name,
      sheet: block.worksheet.name,
      address: block.address.slice(block.address.lastIndexOf('!') + 1),
      headers: headers.values[0] ?? [],
      rowCount: block.rowCount - 1,
      firstRow: block.rowIndex + 2,
      firstColumn: block.columnIndex,
      selected: at >= 0 && at < block.rowCount - 1 ? at : undefined,
    };
  });
}
