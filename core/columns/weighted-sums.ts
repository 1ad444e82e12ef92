import { BLOCK_ROWS } from './column.ts';

/** What a dimension's mean and bounds are made of, for every row of a block. */
export interface WeightedSums {
  /** Σ w·s over the known, and Σ w of the same. */
  readonly sum: Float64Array;
  readonly known: Float64Array;
  /** Σ w·s over all, with what is missing or estimated at its lowest and at its highest. */
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** Σ w over what is read or derived. */
  readonly certain: Float64Array;
}

export function emptySums(): WeightedSums {
  const sums = () => new Float64Array(BLOCK_ROWS);
  return { sum: sums(), known: sums(), low: sums(), high: sums(), certain: sums() };
}

export function clearSums({ sum, known, low, high, certain }: WeightedSums): void {
  for (const sums of [sum, known, low, high, certain]) sums.fill(0);
}

export function addCertain(sums: WeightedSums, row: number, weight: number, score: number): void {
  const part = weight * score;
  add(sums.sum, row, part);
  add(sums.low, row, part);
  add(sums.high, row, part);
  add(sums.known, row, weight);
  add(sums.certain, row, weight);
}

export function addMissing(sums: WeightedSums, row: number, weight: number): void {
  add(sums.high, row, weight * 100);
}

export function add(sums: Float64Array, row: number, part: number): void {
  sums[row] = (sums[row] as number) + part;
}
