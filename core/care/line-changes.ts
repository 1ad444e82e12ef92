import type { ProductLine } from '../account/account.ts';
import { oneLineAProduct } from '../account/product-lines.ts';

/** How one product line moved from last year to this year. */
export interface LineChange {
  readonly product: string;
  /** Money last year, above 0, and this year. */
  readonly before: number;
  readonly now: number;
  /** Fraction of last year's; −1 is a line that is lost. */
  readonly change: number;
  readonly lost: boolean;
  /** Money a year that is gone; 0 for a line that held or grew. */
  readonly gone: number;
}

/**
 * The product lines of which last year's revenue and this year's are known, most money gone first. A line that was not
 * bought last year cannot be lost, and one whose revenue of this year is unknown is not said to be.
 *
 * @see METHODS 7.4: line churn.
 */
export function lineChanges(products: readonly ProductLine[] = []): readonly LineChange[] {
  return oneLineAProduct(products)
    .flatMap(({ product, revenue: now, revenueLastYear: before }): LineChange[] => {
      if (now === undefined || before === undefined || before <= 0) return [];
      const kept = Math.max(0, now);
      const lost = kept === 0;
      return [{ product, before, now, change: kept / before - 1, lost, gone: Math.max(0, before - kept) }];
    })
    .sort((a, b) => b.gone - a.gone || (a.product < b.product ? -1 : a.product > b.product ? 1 : 0));
}
