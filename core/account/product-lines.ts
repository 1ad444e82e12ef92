import type { ProductLine } from './account.ts';
import { sameText } from './same-text.ts';

/** The amounts of a product line, all of them money a year. */
export const LINE_AMOUNTS = [
  'revenue',
  'revenueLastYear',
  'profit',
  'rivalRevenue',
] as const satisfies readonly (keyof ProductLine)[];

/** One line a product, in the order in which they come first; an amount is known where every line of it states it. */
export function oneLineAProduct(lines: readonly ProductLine[]): readonly ProductLine[] {
  const byProduct = new Map<string, ProductLine[]>();
  for (const line of lines) {
    const key = sameText(line.product);
    byProduct.set(key, [...(byProduct.get(key) ?? []), line]);
  }
  return [...byProduct.values()].map((same) => ({
    product: (same[0] as ProductLine).product.trim(),
    ...Object.fromEntries(LINE_AMOUNTS.flatMap((amount) => sumOf(same, amount))),
  }));
}

function sumOf(lines: readonly ProductLine[], amount: (typeof LINE_AMOUNTS)[number]) {
  const known = lines.flatMap((line) => line[amount] ?? []);
  return known.length < lines.length ? [] : [[amount, known.reduce((sum, one) => sum + one, 0)] as const];
}
