import { DomainError } from '../account/domain-error.ts';
import type { ValueIndexes } from '../account/rival-record.ts';

/**
 * What the customer gets for the price: weighted mean of quality, function and image ÷ price.
 * Each is an index with 1 = market average; above 1 is worth more than it costs.
 *
 * @param weights Of quality, function, image; equal by default; ≥ 0 with a positive sum.
 * @throws DomainError `out-of-range`, `weights-all-zero`.
 * @see METHODS 4.4.
 */
export function valueRatio(indexes: ValueIndexes, weights: readonly number[] = [1, 1, 1]): number {
  for (const [parameter, index] of Object.entries(indexes)) {
    if (!(index > 0 && Number.isFinite(index))) {
      throw new DomainError('out-of-range', {
        parameter,
        expected: 'an index above 0, where 1 is the market average',
        received: index,
      });
    }
  }
  if (weights.length !== 3 || weights.some((weight) => !(weight >= 0 && Number.isFinite(weight)))) {
    throw new DomainError('out-of-range', {
      parameter: 'weights',
      expected: 'three weights of 0 or more',
      received: weights,
    });
  }
  const parts = [indexes.quality, indexes.function, indexes.image];
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (total === 0)
    throw new DomainError('weights-all-zero', {
      parameter: 'weights',
      expected: 'at least one weight above 0',
      received: weights,
    });
  return parts.reduce((sum, index, at) => sum + index * (weights[at] as number), 0) / total / indexes.price;
}
