import { DomainError } from '../account/domain-error.ts';

/**
 * The value below which a share of the amounts lies, both ends counted in: Excel's PERCENTILE.INC.
 *
 * @param amounts One or more, in any order.
 * @param share 0–1.
 * @throws DomainError `size-mismatch` for no amounts, `out-of-range` for another share.
 * @see METHODS section 2, *calibrate from my book*; Hyndman & Fan 1996, definition 7.
 * @example percentile([1, 2, 3, 4], 0.5) //=> 2.5
 */
export function percentile(amounts: readonly number[], share: number): number {
  if (!(share >= 0 && share <= 1))
    throw new DomainError('out-of-range', { parameter: 'share', expected: '0 to 1', received: share });
  const sorted = [...amounts].sort((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const [low, high] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  if (low === undefined || high === undefined)
    throw new DomainError('size-mismatch', { parameter: 'amounts', expected: 'at least one', received: 0 });
  return low + (high - low) * (place - Math.floor(place));
}
