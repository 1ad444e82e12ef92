import { DomainError } from '../account/domain-error.ts';

/**
 * Herfindahl–Hirschman index, 0–10 000, of market shares in percent;
 * in fractions where none exceeds 1 and they add to at most 1.005.
 *
 * @param shares Each 0 or more; below 100 % in all, the result is of the shares given.
 * @throws DomainError `out-of-range` for a negative share, no share, or a sum above 100.5 %.
 * @see METHODS 4.7; US Department of Justice.
 * @example concentrationIndex([30, 30, 20, 20]) //=> 2600
 */
export function concentrationIndex(shares: readonly number[]): number {
  if (shares.length === 0)
    throw new DomainError('out-of-range', { parameter: 'shares', expected: 'at least one share' });
  for (const [at, share] of shares.entries()) {
    if (!(share >= 0))
      throw new DomainError('out-of-range', {
        parameter: 'shares',
        expected: '0 or more',
        received: share,
        place: `shares, row ${at + 1}`,
      });
  }
  const sum = shares.reduce((total, share) => total + share, 0);
  const fractions = shares.every((share) => share <= 1) && sum <= 1.005;
  if (!fractions && sum > 100.5)
    throw new DomainError('out-of-range', {
      parameter: 'shares',
      expected: 'shares that add up to at most 100 %',
      received: sum,
    });
  return shares.reduce((total, share) => total + (fractions ? 100 * share : share) ** 2, 0);
}
