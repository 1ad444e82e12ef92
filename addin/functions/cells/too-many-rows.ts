import { type CellError, cellError } from './cell-error.ts';
import { say } from './words.ts';

/**
 * Rows that a function which looks at each account by itself takes in one call: some half a minute of work. Excel
 * stands still meanwhile, and a sheet has room for five times as many.
 */
export const MOST_ACCOUNTS = 200_000;

/** A table that would keep its user waiting for minutes is refused at once, with what to do instead. */
export function tooManyRows(rows: number): CellError {
  const [given, most] = [rows, MOST_ACCOUNTS].map((count) => count.toLocaleString('en-US'));
  return cellError(
    '#VALUE!',
    say({
      en: `rows: ${given} rows; this function takes at most ${most} in one call. Give it parts of the table, or use KAM.VALUE, KAM.BOUNDS and KAM.COVERAGE, which take a whole sheet.`,
      'zh-CN': `rows：共 ${given} 行；此函数一次最多处理 ${most} 行。请分段给出，或改用 KAM.VALUE、KAM.BOUNDS 和 KAM.COVERAGE，它们可处理整张工作表。`,
    }),
  );
}
