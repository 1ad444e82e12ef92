/** Scores that differ by less are the same score. */
const TOLERANCE = 1e-9;

/**
 * Share of the scores that lie below one, plus half of those that equal it, 0–1.
 *
 * @param sorted Known scores, smallest first.
 * @returns undefined where there is none to compare with.
 * @see METHODS, rules that hold everywhere: percentiles need the whole book.
 * @example percentileRank(2, [1, 2, 3, 4]) //=> 0.375
 */
export function percentileRank(score: number, sorted: ArrayLike<number>): number | undefined {
  if (sorted.length === 0) return undefined;
  const below = countBelow(sorted, score - TOLERANCE);
  const notAbove = countBelow(sorted, score + TOLERANCE);
  return (below + notAbove) / 2 / sorted.length;
}

function countBelow(sorted: ArrayLike<number>, limit: number): number {
  let from = 0;
  let to = sorted.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sorted[middle] as number) < limit) from = middle + 1;
    else to = middle;
  }
  return from;
}
