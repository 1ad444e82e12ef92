/** Score, bounds and coverage of many rows, each as in `Scored`; a score that is unknown is NaN. */
export interface ScoreColumns {
  readonly score: Float64Array;
  readonly low: Float64Array;
  readonly high: Float64Array;
  readonly coverage: Float64Array;
}

export function scoreColumns(size: number): ScoreColumns {
  const column = () => new Float64Array(size);
  return { score: column(), low: column(), high: column(), coverage: column() };
}
