import type { PlainColumn } from '../../core/formulas/plain-column.ts';
import { freeName } from './free-name.ts';
import { inSmallerParts } from './in-smaller-parts.ts';
import { styleHeader } from './style-header.ts';

/** A formula must not stand in a cell of text: it would be shown, not computed. */
const FORMATS: Readonly<Record<PlainColumn['format'], string>> = {
  score: '0.0',
  ratio: '0%',
  number: '#,##0.##',
  text: 'General',
};
/** In points. */
const ACCOUNT_WIDTH = 160;
const WIDTH = 66;

/** Adds an empty sheet under a name like the wished one; gives the name it got. */
export async function addSheet(wished: string): Promise<string> {
  return Excel.run(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.load('items/name');
    await context.sync();
    const name = freeName(wished, new Set(sheets.items.map((sheet) => sheet.name.toLowerCase())));
    sheets.add(name);
    await context.sync();
    return name;
  });
}

/** Writes the header row, and how the columns below it are shown; what results are worked out from can be folded. */
export async function writeFormulaHeader(
  sheet: string,
  columns: readonly Pick<PlainColumn, 'header' | 'format' | 'group'>[],
  rowCount: number,
): Promise<void> {
  await Excel.run(async (context) => {
    const own = context.workbook.worksheets.getItem(sheet);
    const header = own.getRangeByIndexes(0, 0, 1, columns.length);
    header.values = [columns.map((column) => column.header)];
    styleHeader(header);
    for (const [at, { format }] of columns.entries()) {
      const column = own.getRangeByIndexes(1, at, rowCount, 1);
      // Excel takes one format for all cells of a range, which its types do not know.
      column.numberFormat = FORMATS[format] as unknown as string[][];
      column.format.columnWidth = at === 0 ? ACCOUNT_WIDTH : WIDTH;
    }
    const results = columns.filter(({ group }) => group === 'result').length;
    if (results < columns.length && Office.context.requirements.isSetSupported('ExcelApi', '1.10')) {
      own
        .getRangeByIndexes(0, results, 1, columns.length - results)
        .getEntireColumn()
        .group(Excel.GroupOption.byColumns);
    }
    own.freezePanes.freezeAt(own.getRange('A1'));
    await context.sync();
  });
}

/** Writes formulas from the first column of a row on, counted from 0. */
export async function writeFormulas(
  sheet: string,
  row: number,
  formulas: readonly string[][],
): Promise<void> {
  await inSmallerParts(0, formulas.length, (from, count) =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets
        .getItem(sheet)
        .getRangeByIndexes(row + from, 0, count, formulas[0]?.length ?? 0);
      range.formulas = formulas.slice(from, from + count).map((cells) => [...cells]);
      await context.sync();
    }),
  );
}

/** Brings a sheet to the front. */
export async function showSheet(sheet: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).activate();
    await context.sync();
  });
}

/** Takes a sheet away again. */
export async function removeSheet(sheet: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).delete();
    await context.sync();
  });
}
