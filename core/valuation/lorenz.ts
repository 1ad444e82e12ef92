import { DomainError } from '../account/domain-error.ts';

/** The smallest so many accounts, as a share of all, hold this share of the total. Both 0–1. */
export interface LorenzPoint {
  readonly accounts: number;
  readonly amount: number;
}

/**
 * Lorenz curve of amounts, smallest first: from (0, 0) to (1, 1), a point for each account.
 * The Gini coefficient is twice the area between it and the diagonal.
 *
 * @returns undefined for no amounts, or where they add up to 0.
 * @throws DomainError `out-of-range` for a negative amount: shares of a negative have no meaning.
 * @see METHODS section 2.
 * @example lorenz([3, 1]) //=> [{ accounts: 0, amount: 0 }, { accounts: 0.5, amount: 0.25 }, { accounts: 1, amount: 1 }]
 */
export function lorenz(amounts: readonly number[]): readonly LorenzPoint[] | undefined {
  const sorted = [...amounts].sort((a, b) => a - b);
  if (sorted[0] !== undefined && sorted[0] < 0) {
    throw new DomainError('out-of-range', {
      parameter: 'amounts',
      expected: '0 or more',
      received: sorted[0],
    });
  }
  // Summed in the order in which it is summed below, so that the last point is exactly 1.
  const total = sorted.reduce((sum, amount) => sum + amount, 0);
  if (total === 0) return undefined;
  let held = 0;
  return [
    { accounts: 0, amount: 0 },
    ...sorted.map((amount, at) => {
      held += amount;
      return { accounts: (at + 1) / sorted.length, amount: held / total };
    }),
  ];
}
