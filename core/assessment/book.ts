import type { Account } from '../account/account.ts';
import type { Playbook } from '../playbook/schema.ts';
import { type Band, bandsOf } from '../valuation/bands.ts';
import { effectiveProfit } from '../valuation/effective-profit.ts';

/** What single accounts need to know of the whole book. */
export interface Book {
  readonly size: number;
  /** Whether bands stand on profit or on revenue; profit where it is known or derived for at least half. */
  readonly bandedBy: 'profit' | 'revenue';
  bandOf(account: Account): Band | undefined;
}

/**
 * Looks at a whole book once.
 *
 * @returns undefined for a book too small to say anything of its accounts (playbook, 20 by default).
 * @see METHODS, rules that hold everywhere.
 */
export function bookOf(accounts: readonly Account[], playbook: Playbook): Book | undefined {
  if (accounts.length < playbook.bookFrom) return undefined;
  const profits = accounts.map(({ fields }) => {
    const found = effectiveProfit(fields, playbook.valuation.usualMargin);
    return found.source === 'estimated' ? undefined : found.profit;
  });
  const bandedBy =
    profits.filter((profit) => profit !== undefined).length * 2 >= accounts.length ? 'profit' : 'revenue';
  const amounts = bandedBy === 'profit' ? profits : accounts.map(({ fields }) => fields.revenue);
  const bands = bandsOf(amounts, playbook.band);
  const byAccount = new Map(accounts.map((account, at) => [account, bands[at]]));
  return { size: accounts.length, bandedBy, bandOf: (account) => byAccount.get(account) };
}
