import type { ScoredIndicator } from '../valuation/scored.ts';

/** What an indicator counts in the composite. */
export interface IndicatorShare {
  /** Weight of its dimension, and of all dimensions that count. */
  readonly dimension: number;
  readonly dimensions: number;
  /** Weight of all indicators of its dimension. */
  readonly within: number;
}

/**
 * Points by which the composite's bounds narrow for each field that an indicator lacks. Where it lacks two, each is
 * credited with half, for neither narrows anything alone.
 *
 * @returns undefined where there is nothing to narrow.
 * @see METHODS section 9, last paragraph.
 */
export function narrowing(
  { dimension, dimensions, within }: IndicatorShare,
  { weight, low, high, missing }: Pick<ScoredIndicator, 'weight' | 'low' | 'high' | 'missing'>,
): number | undefined {
  if (high <= low || dimensions === 0 || within === 0) return undefined;
  return ((dimension / dimensions) * weight * (high - low)) / within / missing.length;
}
