import type { FoundResult } from './find-results.ts';
import { inSmallerParts } from './in-smaller-parts.ts';

/** Errors that a moment or the add-in itself would mend: they are no results. */
const UNREADY = new Set(['#BUSY!', '#NAME?', '#GETTING_DATA', '#CONNECT!', '#SPILL!', '#BLOCKED!', '#CALC!']);

/** What the cells of a result show now, ready to be written back as values. */
export interface KeptValues {
  readonly values: unknown[][];
  /** Whether a cell is still being computed, or cannot be. */
  readonly unready: boolean;
}

/** Reads what some rows of a result show. */
export async function readValues(result: FoundResult, from: number, count: number): Promise<KeptValues> {
  const values: unknown[][] = [];
  let unready = false;
  await inSmallerParts(from, count, async (start, some) => {
    await Excel.run(async (context) => {
      const range = rowsOf(context, result, start, some);
      range.load('values, valueTypes');
      await context.sync();
      for (const [y, cells] of range.values.entries()) {
        values.push(
          cells.map((cell: unknown, x: number) => {
            const type = range.valueTypes[y]?.[x];
            if (type === Excel.RangeValueType.empty) return '';
            const error = type === Excel.RangeValueType.error;
            if (error && UNREADY.has(String(cell))) unready = true;
            return error ? cell : asTyped(cell);
          }),
        );
      }
    });
  });
  return { values, unready };
}

/** Writes values where some rows of a formula's result stood; the first row takes the formula away. */
export async function writeValues(result: FoundResult, from: number, values: unknown[][]): Promise<void> {
  await inSmallerParts(from, values.length, (start, some) =>
    Excel.run(async (context) => {
      rowsOf(context, result, start, some).values = values.slice(start - from, start - from + some);
      await context.sync();
    }),
  );
}

function rowsOf(context: Excel.RequestContext, result: FoundResult, from: number, count: number) {
  const { sheet, row, column, columnCount } = result;
  return context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row + from, column, count, columnCount);
}

/** A text that Excel would take for a formula, number, date or yes and no is kept a text. */
function asTyped(cell: unknown): unknown {
  return typeof cell === 'string' && /^\s*(?:['=+\-@\d.,$¥￥€£(%]|true$|false$)/i.test(cell)
    ? `'${cell}`
    : cell;
}
