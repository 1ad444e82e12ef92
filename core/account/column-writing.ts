import { columnDecimal, sheetDecimal } from './column-decimal.ts';
import { dateOrder } from './date-order.ts';
import { fieldOf } from './fields.ts';
import { type HeaderPlan, readColumns } from './match-headers.ts';
import type { ParseOptions } from './parse-cell.ts';

export type Writing = Pick<ParseOptions, 'decimal' | 'dateOrder'>;

/** How the columns of a sheet write numbers and days, which one cell alone may leave open; by column. */
export function columnWriting(
  plan: HeaderPlan,
  rows: readonly { readonly cells: readonly unknown[] }[],
): ReadonlyMap<number, Writing> {
  const columns = readColumns(plan).map(({ field, index }) => {
    const texts = rows.flatMap(({ cells }) => {
      const cell = cells[index];
      return typeof cell === 'string' ? [cell] : [];
    });
    return { index, texts, kind: fieldOf(field).kind };
  });
  const numbers = columns.filter(({ kind }) => kind !== 'text' && kind !== 'date');
  const usual = sheetDecimal(numbers.map(({ texts }) => texts));
  return new Map([
    ...numbers.map(({ index, texts }) => [index, { decimal: columnDecimal(texts, usual) }] as const),
    ...columns.flatMap(({ index, texts, kind }): [number, Writing][] => {
      const order = kind === 'date' ? dateOrder(texts) : undefined;
      return order === undefined ? [] : [[index, { dateOrder: order }]];
    }),
  ]);
}
