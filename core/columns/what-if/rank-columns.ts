/** So many that ten thousand scores stand almost one by one, so few that they stay close to the processor. */
const STEPS = 1 << 14;
/** What a step holds is put in order by hand up to so many scores. */
const FEW = 12;

/** What ranking needs on the way, made once for a book. */
export interface RankingRoom {
  readonly sorted: Float64Array;
  /** Where the scores of each step begin in `sorted`. */
  readonly starts: Uint32Array;
}

export function rankingRoom(size: number): RankingRoom {
  return { sorted: new Float64Array(size), starts: new Uint32Array(STEPS + 1) };
}

/**
 * Rank of every score, the highest first: 1, 1, 3. An unknown one has none, which is 0.
 *
 * Scores are dealt out to steps of their range first, so that only the few of one step are compared: weights move in
 * every frame, and a sort of the whole book would take most of it.
 *
 * @param scores 0–100.
 */
export function rankColumns(scores: Float64Array, { sorted, starts }: RankingRoom, out: Uint32Array): void {
  starts.fill(0);
  for (let row = 0; row < scores.length; row++) {
    const score = scores[row] as number;
    if (!Number.isNaN(score)) add(starts, stepOf(score) + 1);
  }
  for (let step = 1; step <= STEPS; step++) add(starts, step, starts[step - 1]);
  for (let row = 0; row < scores.length; row++) {
    const score = scores[row] as number;
    // Each place that is taken moves its step's beginning on; in the end it stands where the next one began.
    if (!Number.isNaN(score)) sorted[add(starts, stepOf(score)) - 1] = score;
  }
  for (let step = 0, from = 0; step < STEPS; step++) {
    const to = starts[step] as number;
    if (to - from > 1) order(sorted, from, to);
    from = to;
  }
  for (let row = 0; row < scores.length; row++) {
    const score = scores[row] as number;
    if (Number.isNaN(score)) out[row] = 0;
    else {
      const step = stepOf(score);
      const from = step === 0 ? 0 : (starts[step - 1] as number);
      out[row] = countAbove(sorted, from, starts[step] as number, score) + 1;
    }
  }
}

/** The highest scores stand in the first step; rounding may have put one a hair outside of the range. */
function stepOf(score: number): number {
  const step = ((100 - score) * (STEPS / 100)) | 0;
  return step < 0 ? 0 : step >= STEPS ? STEPS - 1 : step;
}

function add(counts: Uint32Array, at: number, more = 1): number {
  const sum = (counts[at] as number) + more;
  counts[at] = sum;
  return sum;
}

/** Puts part of the scores in order, the highest first. */
function order(scores: Float64Array, from: number, to: number): void {
  if (to - from > FEW) {
    scores.subarray(from, to).sort().reverse();
    return;
  }
  for (let next = from + 1; next < to; next++) {
    const score = scores[next] as number;
    let at = next;
    for (; at > from && (scores[at - 1] as number) < score; at--) scores[at] = scores[at - 1] as number;
    scores[at] = score;
  }
}

/** How many of the book are above a score, of which `from` to `to` is the step. */
function countAbove(sorted: Float64Array, from: number, to: number, score: number): number {
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sorted[middle] as number) > score) from = middle + 1;
    else to = middle;
  }
  return from;
}
