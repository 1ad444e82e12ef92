import { effectiveProfit } from '../../../../core/valuation/effective-profit.ts';
import { gini, topFifthShare } from '../../../../core/valuation/gini.ts';
import { type LorenzPoint, lorenz } from '../../../../core/valuation/lorenz.ts';
import type { BookAccount } from '../../../book-flow/book-account.ts';

export const AMOUNTS = ['revenue', 'profit'] as const;
export type AmountKind = (typeof AMOUNTS)[number];

/** How an amount is spread over the book. */
export interface Concentration {
  /** Undefined where nothing is known, or all of it is 0. */
  readonly curve: readonly LorenzPoint[] | undefined;
  readonly gini: number | undefined;
  readonly topShare: number | undefined;
  /** Accounts that count, that lack the amount, and that are left out since it lies below 0. */
  readonly counted: number;
  readonly lacking: number;
  readonly belowZero: number;
}

/** Money a year of an account: an estimated profit is not known, so it is none here. */
export function amountOf({ account: { fields } }: BookAccount, kind: AmountKind): number | undefined {
  if (kind === 'revenue') return fields.revenue;
  // The usual margin does not matter: what rests on it is left out.
  const { profit, source } = effectiveProfit(fields, 0);
  return source === 'estimated' ? undefined : profit;
}

/** Lorenz curve and what goes with it, over the known amounts of 0 or more. */
export function concentrationOf(accounts: readonly BookAccount[], kind: AmountKind): Concentration {
  const known = accounts.flatMap((account) => amountOf(account, kind) ?? []);
  const counted = known.filter((amount) => amount >= 0);
  return {
    curve: lorenz(counted),
    gini: gini(counted),
    topShare: topFifthShare(counted),
    counted: counted.length,
    lacking: accounts.length - known.length,
    belowZero: known.length - counted.length,
  };
}
