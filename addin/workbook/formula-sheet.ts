import type { ModelCell } from '../../core/formulas/model.ts';
import { freeName } from './free-name.ts';

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

/** Writes formulas and texts from the first column of a row on, counted from 0. */
export async function writeFormulas(
  sheet: string,
  row: number,
  formulas: readonly string[][],
): Promise<void> {
  await Excel.run(async (context) => {
    const width = formulas[0]?.length ?? 0;
    const range = context.workbook.worksheets
      .getItem(sheet)
      .getRangeByIndexes(row, 0, formulas.length, width);
    range.formulas = formulas.map((cells) => [...cells]);
    if (row === 0) range.format.font.bold = true;
    await context.sync();
  });
}

/** Writes a model from A1 on. What is a text stays one, whatever it looks like. */
export async function writeModel(
  sheet: string,
  rows: readonly (readonly (ModelCell | undefined)[])[],
): Promise<void> {
  await Excel.run(async (context) => {
    const own = context.workbook.worksheets.getItem(sheet);
    for (const [y, cells] of rows.entries()) {
      if (cells.length === 0) continue;
      const range = own.getRangeByIndexes(y, 0, 1, cells.length);
      range.numberFormat = [cells.map((cell) => (typeof cell?.value === 'string' ? '@' : 'General'))];
      range.values = [cells.map((cell) => cell?.value ?? '')];
      if (cells.some((cell) => cell?.kind === 'title' || cell?.kind === 'header'))
        range.format.font.bold = true;
    }
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
