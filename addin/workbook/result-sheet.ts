import { freeName } from './free-name.ts';
import { inSmallerParts } from './in-smaller-parts.ts';
import { literal } from './literal.ts';
import { NUMBER_FORMATS, type ResultColumn } from './result-column.ts';
import { styleHeader } from './style-header.ts';

/** A place that results are written to, some rows at a time: a new sheet, or columns beside a table. */
export interface ResultSheet {
  /** Name of the sheet. */
  readonly name: string;
  write(rows: readonly (readonly unknown[])[]): Promise<void>;
  /** Says by what and when the results were computed, and makes them fit to be read. */
  finish(note: string): Promise<void>;
  /** Takes it all away again; false where earlier results were overwritten in part. */
  discard(): Promise<boolean>;
}

/** Opens a new sheet with a styled header row that stays in sight. */
export async function openResultSheet(
  wished: string,
  columns: readonly ResultColumn[],
): Promise<ResultSheet> {
  const name = await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.load('items/name');
    await context.sync();
    const free = freeName(wished, new Set(sheets.items.map((sheet) => sheet.name.toLowerCase())));
    const sheet = sheets.add(free);
    const header = sheet.getRangeByIndexes(0, 0, 1, columns.length);
    header.values = [columns.map((column) => column.header)];
    styleHeader(header);
    sheet.freezePanes.freezeRows(1);
    await context.sync();
    return free;
  });
  let at = 1;
  const onSheet = (change: (sheet: Excel.Worksheet) => void): Promise<void> =>
    Excel.run(async (context) => {
      change(context.workbook.worksheets.getItem(name));
      await context.sync();
    });
  return {
    name,
    write: async (rows) => {
      await inSmallerParts(0, rows.length, async (from, count) => {
        if (count === 0) return;
        await onSheet((sheet) => {
          const range = sheet.getRangeByIndexes(at + from, 0, count, columns.length);
          // Formats first: a name such as 1-2 would else be taken for a date.
          range.numberFormat = Array.from({ length: count }, () =>
            columns.map(({ format }) => NUMBER_FORMATS[format]),
          );
          range.values = rows.slice(from, from + count).map((row) => row.map(literal));
        });
      });
      at += rows.length;
    },
    finish: (note) =>
      onSheet((sheet) => {
        const cell = sheet.getCell(at + 1, 0);
        cell.values = [[note]];
        cell.format.font.color = '#626A73';
        sheet.getRangeByIndexes(0, 0, at, columns.length).format.autofitColumns();
        sheet.activate();
      }),
    discard: async () => {
      await onSheet((sheet) => sheet.delete());
      return true;
    },
  };
}
