import type { AccountComparison } from '../../../core/exchange/merge/compare-accounts.ts';

/** By what a single decision is known: the account on either side, and the field or the line of a table. */
export function conflictKey({ mine, theirs }: AccountComparison, ...place: readonly string[]): string {
  return JSON.stringify([mine.key, theirs.key, ...place]);
}
