/**
 * Rank of every score, the highest first: 1, 1, 3. An unknown one has none, which is 0.
 *
 * @param sorted Room of the same size, which is left in disorder.
 */
export function rankColumns(scores: Float64Array, sorted: Float64Array, out: Uint32Array): void {
  let known = 0;
  // Turned round, so that the typed array's own order puts the highest first.
  for (const score of scores) if (!Number.isNaN(score)) sorted[known++] = -score;
  const order = sorted.subarray(0, known).sort();
  for (let row = 0; row < scores.length; row++) {
    const score = scores[row] as number;
    out[row] = Number.isNaN(score) ? 0 : countBelow(order, -score) + 1;
  }
}

function countBelow(sorted: Float64Array, limit: number): number {
  let from = 0;
  let to = sorted.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sorted[middle] as number) < limit) from = middle + 1;
    else to = middle;
  }
  return from;
}
