import type { ColumnFormat } from '../../core/sheet/workbook-sheet.ts';
import { freeName } from './free-name.ts';
import { inSmallerParts } from './in-smaller-parts.ts';
import { literal } from './literal.ts';

export interface TableColumn {
  readonly header: string;
  readonly format: ColumnFormat | undefined;
}

/** A new sheet with a table of Excel on it, filled some rows at a time. */
export interface TableSheet {
  /** Name of the sheet. */
  readonly name: string;
  write(rows: readonly (readonly unknown[])[]): Promise<void>;
  /** Makes a table of it; gives the table's name. */
  finish(wished: string): Promise<string>;
}

const NUMBER_FORMATS: Readonly<Record<ColumnFormat, string>> = {
  score: '0.0',
  ratio: '0%',
  money: '#,##0',
  date: 'yyyy-mm-dd',
  text: '@',
};

/** Opens a new sheet under a name like the wished one. */
export async function addTableSheet(wished: string, columns: readonly TableColumn[]): Promise<TableSheet> {
  const name = await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.load('items/name');
    await context.sync();
    const free = freeName(wished, new Set(sheets.items.map((sheet) => sheet.name.toLowerCase())));
    const header = sheets.add(free).getRangeByIndexes(0, 0, 1, columns.length);
    header.values = [columns.map((column) => column.header)];
    await context.sync();
    return free;
  });
  let at = 1;
  return {
    name,
    write: async (rows) => {
      await inSmallerParts(0, rows.length, (from, count) =>
        Excel.run(async (context) => {
          if (count === 0) return;
          const range = context.workbook.worksheets
            .getItem(name)
            .getRangeByIndexes(at + from, 0, count, columns.length);
          range.numberFormat = Array.from({ length: count }, () =>
            columns.map(({ format }) => (format === undefined ? 'General' : NUMBER_FORMATS[format])),
          );
          range.values = rows.slice(from, from + count).map((row) => row.map((cell) => literal(cell ?? '')));
          await context.sync();
        }),
      );
      at += rows.length;
    },
    finish: async (wishedTable) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(name);
        const { tables } = context.workbook;
        tables.load('items/name');
        await context.sync();
        const taken = new Set(tables.items.map((table) => table.name.toLowerCase()));
        // Names of tables take no blank.
        const own = freeName(wishedTable, taken).replaceAll(' ', '_');
        const range = sheet.getRangeByIndexes(0, 0, Math.max(2, at), columns.length);
        const table = sheet.tables.add(range, true);
        table.name = own;
        range.format.autofitColumns();
        sheet.freezePanes.freezeRows(1);
        sheet.activate();
        await context.sync();
        return own;
      }),
  };
}
