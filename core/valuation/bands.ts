import { DomainError } from '../account/domain-error.ts';

export type Band = 'A' | 'B' | 'C';

/**
 * Bands by cumulative share: sorted biggest first, A while the share before the account is below the first cut,
 * B below the second, else C. Equal amounts share the first one's band; a missing amount has none; one of 0 or below is C.
 *
 * @param amounts Money; undefined is missing.
 * @param cuts Fractions, first ≤ second.
 * @throws DomainError `out-of-range` for cuts outside 0–1 or in the wrong order.
 * @see METHODS section 2, *Band*.
 */
export function bandsOf(
  amounts: readonly (number | undefined)[],
  cuts: { readonly A: number; readonly B: number },
): readonly (Band | undefined)[] {
  if (!(cuts.A >= 0 && cuts.A <= cuts.B && cuts.B <= 1)) {
    throw new DomainError('out-of-range', {
      parameter: 'cuts',
      expected: 'two fractions from 0 to 1, the first not above the second',
      received: [cuts.A, cuts.B],
    });
  }
  const positive = amounts
    .filter((amount) => amount !== undefined && amount > 0)
    .sort((a, b) => (b as number) - (a as number)) as number[];
  const total = positive.reduce((sum, amount) => sum + amount, 0);
  const bandOf = new Map<number, Band>();
  let before = 0;
  for (const amount of positive) {
    if (!bandOf.has(amount)) {
      const share = before / total;
      bandOf.set(amount, share < cuts.A - 1e-9 ? 'A' : share < cuts.B - 1e-9 ? 'B' : 'C');
    }
    before += amount;
  }
  return amounts.map((amount) => (amount === undefined ? undefined : amount > 0 ? bandOf.get(amount) : 'C'));
}
