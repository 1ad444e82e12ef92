import type { DimensionKey, ScoredIndicator } from '../valuation/scored.ts';

/**
 * Told of an indicator in every row of a block where it is more than a number that is known: missing, or worked
 * out from several fields.
 *
 * @param row in the block.
 */
export type IndicatorWatch = (row: number, scored: ScoredIndicator) => void;

/** Who is told of which indicator. */
export type Watches = (dimension: DimensionKey, indicator: string) => IndicatorWatch;
