import { DomainError } from '../account/domain-error.ts';
import { weightedMean } from '../valuation/weighted-mean.ts';

export interface WeightedTotal {
  /** 1–10: weighted mean of the rated items; undefined when none is rated. */
  readonly total: number | undefined;
  /** Share of weight rated, 0–1. */
  readonly rated: number;
}

/**
 * One weighted total per provider; an unrated item leaves the mean.
 *
 * @param weights One per item, whole or not, ≥ 0, not all 0.
 * @param ratings One row per item, one column per provider, 1–10 or undefined.
 * @throws DomainError `weights-all-zero`, `out-of-range` (weight or rating), `size-mismatch`.
 * @see METHODS 4.1.
 * @example weightedTotals([2, 1], [[7, 4], [10, undefined]]) //=> [{ total: 8, rated: 1 }, { total: 4, rated: 2/3 }]
 */
export function weightedTotals(
  weights: readonly number[],
  ratings: readonly (readonly (number | undefined)[])[],
): readonly WeightedTotal[] {
  check(weights, ratings);
  const providers = ratings[0]?.length;
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return Array.from({ length: providers as number }, (_, provider) => {
    const parts = weights.map((weight, item) => ({ weight, score: ratings[item]?.[provider] }));
    const rated = parts.reduce((sum, { weight, score }) => (score === undefined ? sum : sum + weight), 0);
    return { total: weightedMean(parts), rated: rated / total };
  });
}

function check(weights: readonly number[], ratings: readonly (readonly (number | undefined)[])[]): void {
  if (weights.length !== ratings.length || weights.length === 0) {
    throw new DomainError('size-mismatch', {
      parameter: 'ratings',
      expected: `as many rows as weights (${weights.length})`,
      received: ratings.length,
    });
  }
  for (const [at, weight] of weights.entries()) {
    if (!(Number.isFinite(weight) && weight >= 0)) {
      throw new DomainError('out-of-range', {
        parameter: 'weights',
        expected: 'a weight of 0 or more',
        received: weight,
        place: `weights, row ${at + 1}`,
      });
    }
  }
  if (!weights.some((weight) => weight > 0)) {
    throw new DomainError('weights-all-zero', {
      parameter: 'weights',
      expected: 'at least one weight above 0',
      received: 0,
    });
  }
  const width = ratings[0]?.length;
  for (const [item, row] of ratings.entries()) {
    if (row.length !== width) {
      throw new DomainError('size-mismatch', {
        parameter: 'ratings',
        expected: `${width} providers in every row`,
        received: row.length,
        place: `ratings, row ${item + 1}`,
      });
    }
    for (const [provider, rating] of row.entries()) {
      if (rating === undefined || (rating >= 1 && rating <= 10)) continue;
      throw new DomainError('out-of-range', {
        parameter: 'ratings',
        expected: 'a rating from 1 to 10',
        received: rating,
        place: `ratings, row ${item + 1}, column ${provider + 1}`,
      });
    }
  }
}
