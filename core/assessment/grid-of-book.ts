import { type GridLine, type ProductGrid, productGrid } from '../classification/product-grid.ts';
import type { Playbook } from '../playbook/schema.ts';
import { firstSpellings } from './first-spellings.ts';
import { type Assessed, type SegmentKey, segmentKeysOf } from './segment-key.ts';

/**
 * What each product contributes in each customer group of a book. An account in several groups counts in each of
 * them, so only key-account types can make the grid add up to more than the book.
 *
 * @returns an empty grid where no account has product lines.
 * @see METHODS 3.5.
 */
export function gridOfBook(book: readonly Assessed[], by: SegmentKey, playbook: Playbook): ProductGrid {
  const product = firstSpellings();
  const group = firstSpellings();
  const lines = book.flatMap((assessed) => {
    const keys = segmentKeysOf(assessed, by, playbook);
    const groups = keys.length === 0 ? [undefined] : keys;
    return (assessed.account.products ?? []).flatMap((line) =>
      groups.map(
        (key): GridLine => ({
          product: product(line.product),
          group: key === undefined ? undefined : group(key),
          revenue: line.revenue,
          profit: line.profit,
        }),
      ),
    );
  });
  return productGrid(lines, playbook.classification.gridMarks);
}
