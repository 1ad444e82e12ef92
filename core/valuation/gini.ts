import { DomainError } from '../account/domain-error.ts';

/**
 * Gini coefficient of amounts, 0 (all alike) to (n − 1)/n: Σ(2i − n − 1)x ÷ (nΣx), sorted upwards.
 *
 * @returns undefined for no amounts, or where they add up to 0.
 * @throws DomainError `out-of-range` for a negative amount: shares of a negative have no meaning.
 * @see METHODS section 2.
 * @example gini([1, 1, 1, 1]) //=> 0
 */
export function gini(amounts: readonly number[]): number | undefined {
  const sorted = [...amounts].sort((a, b) => a - b);
  if (sorted[0] !== undefined && sorted[0] < 0) {
    throw new DomainError('out-of-range', {
      parameter: 'amounts',
      expected: '0 or more',
      received: sorted[0],
    });
  }
  const total = sorted.reduce((sum, amount) => sum + amount, 0);
  if (total === 0) return undefined;
  const n = sorted.length;
  return sorted.reduce((sum, amount, at) => sum + (2 * (at + 1) - n - 1) * amount, 0) / (n * total);
}

/** Share of the total held by the top fifth, rounded up to whole accounts. Undefined where Gini is. */
export function topFifthShare(amounts: readonly number[]): number | undefined {
  const total = amounts.reduce((sum, amount) => sum + amount, 0);
  if (total <= 0) return undefined;
  const top = [...amounts].sort((a, b) => b - a).slice(0, Math.ceil(amounts.length / 5));
  return top.reduce((sum, amount) => sum + amount, 0) / total;
}
