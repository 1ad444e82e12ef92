import type { DimensionStep } from './dimension-step.ts';
import type { ScoreColumns } from './score-columns.ts';

/** A dimension that counts by its weight. */
export type Weighed = Pick<DimensionStep, 'weight' | 'ofProspects' | 'scores'>;

/**
 * The composite of one row from its dimensions, in the order of `customerValue`.
 *
 * @see METHODS section 2.
 */
export function composite(
  dimensions: readonly Weighed[],
  row: number,
  prospect: boolean,
  out: ScoreColumns,
): void {
  let [total, sum, known, low, high, coverage] = [0, 0, 0, 0, 0, 0];
  for (const { weight, ofProspects, scores } of dimensions) {
    if (prospect && !ofProspects) continue;
    total += weight;
    low += weight * (scores.low[row] as number);
    high += weight * (scores.high[row] as number);
    coverage += weight * (scores.coverage[row] as number);
    const score = scores.score[row] as number;
    if (Number.isNaN(score)) continue;
    sum += weight * score;
    known += weight;
  }
  const score = known > 0 ? sum / known : Number.NaN;
  const [lowest, highest] = total === 0 ? [0, 100] : [low / total, high / total];
  out.score[row] = score;
  out.low[row] = Number.isNaN(score) ? lowest : Math.min(lowest, score);
  out.high[row] = Number.isNaN(score) ? highest : Math.max(highest, score);
  out.coverage[row] = total > 0 ? coverage / total : 0;
}
