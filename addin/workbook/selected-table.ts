import { plainBlock } from './plain-block.ts';
import { tableBlock } from './table-block.ts';

/** A table, or a block of cells with its first row as headers. */
export interface SelectedTable {
  /** Name of the table; undefined for a plain block of cells. */
  readonly table: string | undefined;
  readonly sheet: string;
  /** What Excel calls the sheet in its events. */
  readonly sheetId: string;
  /** Address of headers and rows within their sheet, `A1:AU121`. */
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
    selection.load('rowIndex, rowCount');
    const tables = selection.getTables(false);
    tables.load('items/name');
    await context.sync();
    const table = tables.items[0];
    return table === undefined
      ? plainBlock(context, selection)
      : tableBlock(context, table, selection.rowIndex);
  });
}
