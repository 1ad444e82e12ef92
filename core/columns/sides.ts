import { reaches } from '../classification/matrix.ts';
import type { ScoreColumns } from './score-columns.ts';

/** Bits that `sidesOf` takes for so many cuts. */
export function bitsOf(cuts: number): number {
  return 1 + 3 * cuts;
}

/** On which side of each cut a row's score and its bounds stand, and whether there is a score, in bits. */
export function sidesOf({ score, low, high }: ScoreColumns, cuts: readonly number[], row: number): number {
  const point = score[row] as number;
  let bits = Number.isNaN(point) ? 0 : 1;
  for (let at = 0; at < cuts.length; at++) {
    const cut = cuts[at] as number;
    bits =
      (bits << 3) |
      (reaches(point, cut) ? 4 : 0) |
      (reaches(low[row] as number, cut) ? 2 : 0) |
      (reaches(high[row] as number, cut) ? 1 : 0);
  }
  return bits;
}
