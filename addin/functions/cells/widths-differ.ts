import { type CellError, cellError } from './cell-error.ts';
import { say } from './words.ts';

/** `headers` and `rows` do not stand over each other. */
export function widthsDiffer(headers: number, rows: number): CellError {
  return cellError(
    '#VALUE!',
    say({
      en: `headers has ${headers} columns and rows has ${rows}. Give both from the same columns, such as T[#Headers] and T.`,
      'zh-CN': `headers 有 ${headers} 列，rows 有 ${rows} 列。两者须取自相同的列，如 T[#标题] 和 T。`,
    }),
  );
}
