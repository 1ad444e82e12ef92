import { freeName } from './free-name.ts';

/** How a column is shown. */
export interface ResultColumn {
  readonly header: string;
  readonly format: 'text' | 'score' | 'share';
}

/** A new sheet that results are written to, some rows at a time. */
export interface ResultSheet {
  readonly name: string;
  write(rows: readonly (readonly unknown[])[]): Promise<void>;
  /** Puts a note below the rows, fits the columns, and brings the sheet to the front. */
  finish(note: string): Promise<void>;
  /** Takes the sheet away again. */
  discard(): Promise<void>;
}

const NUMBER_FORMATS = { text: '@', score: '0.0', share: '0%' } as const;

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
    header.format.font.bold = true;
    header.format.font.color = '#FFFFFF';
    header.format.fill.color = '#0F6B6E';
    header.format.wrapText = true;
    sheet.freezePanes.freezeAt(sheet.getRange('A1'));
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
      if (rows.length === 0) return;
      await onSheet((sheet) => {
        const range = sheet.getRangeByIndexes(at, 0, rows.length, columns.length);
        // Formats first: a name such as 1-2 would else be taken for a date.
        range.numberFormat = rows.map(() => columns.map(({ format }) => NUMBER_FORMATS[format]));
        range.values = rows.map((row) => [...row]);
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
    discard: () => onSheet((sheet) => sheet.delete()),
  };
}
