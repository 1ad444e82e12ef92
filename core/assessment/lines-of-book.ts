import type { Account } from '../account/account.ts';
import { sameText } from '../account/same-text.ts';
import { type LineChange, lineChanges } from '../care/line-changes.ts';
import { groupedBy } from '../classification/grouped-by.ts';

/** How many customers of one product line were lost on last year, and what it brings now. */
export interface LineOfBook {
  readonly product: string;
  /** Accounts that bought it last year, of which this year is known too. */
  readonly customers: number;
  readonly lost: number;
  /** lost ÷ customers. */
  readonly churn: number;
  /** Money of those accounts, last year and this year. */
  readonly before: number;
  readonly now: number;
}

/** The product lines of a book that were bought last year, the greatest share of customers lost first. METHODS 7.4. */
export function linesOfBook(accounts: readonly Pick<Account, 'products'>[]): readonly LineOfBook[] {
  const changes = accounts.flatMap(({ products }) => lineChanges(products));
  return [...groupedBy(changes, ({ product }) => sameText(product)).values()]
    .map((line) => {
      const lost = line.filter((one) => one.lost).length;
      const customers = line.length;
      const { product } = line[0] as LineChange;
      const sum = (of: 'before' | 'now') => line.reduce((total, one) => total + one[of], 0);
      return { product, customers, lost, churn: lost / customers, before: sum('before'), now: sum('now') };
    })
    .sort((a, b) => b.churn - a.churn || b.before - a.before || (a.product < b.product ? -1 : 1));
}
