import type { FoundResult } from './find-results.ts';

/** Cells read or written at a time, far below the 5 MB that Excel on the web takes. */
const CELLS = 10_000;
/** Errors that a moment or the add-in itself would mend: they are no results. */
const UNREADY = new Set(['#BUSY!', '#NAME?', '#GETTING_DATA', '#CONNECT!', '#SPILL!', '#BLOCKED!', '#CALC!']);

/** What the cells of a result show now, ready to be written back as values. */
export interface KeptValues {
  readonly values: unknown[][];
  /** Whether a cell is still being computed, or cannot be. */
  readonly unready: boolean;
}

/** Reads what the cells of a result show. */
export async function readValues({
  sheet,
  row,
  column,
  rowCount,
  columnCount,
}: FoundResult): Promise<KeptValues> {
  const values: unknown[][] = [];
  let unready = false;
  const height = Math.max(1, Math.floor(CELLS / columnCount));
  for (let from = 0; from < rowCount; from += height) {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets
        .getItem(sheet)
        .getRangeByIndexes(row + from, column, Math.min(height, rowCount - from), columnCount);
      range.load('values, valueTypes');
      await context.sync();
      for (const [y, cells] of range.values.entries()) {
        values.push(
          cells.map((cell: unknown, x: number) => {
            const error = range.valueTypes[y]?.[x] === Excel.RangeValueType.error;
            if (error && UNREADY.has(String(cell))) unready = true;
            return error ? cell : asTyped(cell);
          }),
        );
      }
    });
  }
  return { values, unready };
}

/** Writes values where a formula and its spill stood, the first row first: it takes the formula away. */
export async function writeValues(
  { sheet, row, column, columnCount }: FoundResult,
  values: unknown[][],
): Promise<void> {
  const height = Math.max(1, Math.floor(CELLS / columnCount));
  for (let from = 0; from < values.length; from += height) {
    const part = values.slice(from, from + height);
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem(sheet).getRangeByIndexes(row + from, column, part.length, columnCount).values = part;
      await context.sync();
    });
  }
}

/** A text that Excel would take for a formula, number, date or yes and no is kept a text. */
function asTyped(cell: unknown): unknown {
  return typeof cell === 'string' && /^\s*(?:['=+\-@\d.,$¥￥€£(%]|true$|false$)/i.test(cell)
    ? `'${cell}`
    : cell;
}
