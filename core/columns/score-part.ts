import type { BlendPart } from '../classification/blend.ts';
import type { ScoreColumns } from './score-columns.ts';

/** One dimension of one row as classes take it. */
export function scorePart({ score, low, high }: ScoreColumns, weight: number, row: number): BlendPart {
  return {
    weight,
    score: knownScore(score[row] as number),
    low: low[row] as number,
    high: high[row] as number,
  };
}

/** A score out of a column, where NaN is unknown. */
export function knownScore(score: number): number | undefined {
  return Number.isNaN(score) ? undefined : score;
}
