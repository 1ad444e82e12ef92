import type { ProductLine } from '../account/account.ts';
import { sameText } from '../account/same-text.ts';

/** What an account buys of one product. */
export interface BoughtProduct {
  /** As it is written first. */
  readonly product: string;
  /** Money a year with us; undefined where no line, or not every one, tells. */
  readonly revenue: number | undefined;
  /** Money a year that rivals are known to get. */
  readonly rivalRevenue: number | undefined;
}

/** Lines of one product are added up, by its name however it is written; a credit is no spending. */
export function linesByProduct(products: readonly ProductLine[]): ReadonlyMap<string, BoughtProduct> {
  const lines = new Map<string, BoughtProduct>();
  for (const { product, revenue, rivalRevenue } of products) {
    const key = sameText(product);
    const before = lines.get(key);
    const ours = revenue && Math.max(0, revenue);
    const theirs = rivalRevenue && Math.max(0, rivalRevenue);
    lines.set(
      key,
      before === undefined
        ? { product: product.trim(), revenue: ours, rivalRevenue: theirs }
        : {
            product: before.product,
            revenue: before.revenue === undefined || ours === undefined ? undefined : before.revenue + ours,
            rivalRevenue:
              before.rivalRevenue === undefined || theirs === undefined
                ? (before.rivalRevenue ?? theirs)
                : before.rivalRevenue + theirs,
          },
    );
  }
  return lines;
}
