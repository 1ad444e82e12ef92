export interface CrossingSearch {
  /** Where the search starts; nothing is crossed there. */
  readonly from: number;
  /** Places on the way, outward, between which the score rises, falls, or rises and then falls. The last one ends it. */
  readonly turns: readonly number[];
  /** Whether the score can rise and then fall between two turns, and a crossing is a rise. */
  readonly humped: boolean;
  score(at: number): number | undefined;
  crossed(at: number): boolean;
}

/** Two numbers with none between them, as computers count: the last before a line and the first across it. */
export interface Crossing {
  readonly before: number;
  readonly across: number;
}

/**
 * The first place on the way at which something is crossed.
 *
 * @returns undefined where nothing is crossed on the whole way.
 */
export function firstCrossing({ from, turns, humped, score, crossed }: CrossingSearch): Crossing | undefined {
  let near = from;
  for (const far of turns) {
    if (crossed(far)) return halved(near, far, crossed);
    if (humped) {
      const peak = peakBetween(near, far, score);
      if (crossed(peak)) return halved(near, peak, crossed);
    }
    near = far;
  }
  return undefined;
}

/** More halvings part no two numbers, but for those next to 0. */
const MOST_HALVINGS = 200;

function halved(near: number, far: number, crossed: (at: number) => boolean): Crossing {
  let [before, across] = [near, far];
  for (let round = 0; round < MOST_HALVINGS; round += 1) {
    const middle = before + (across - before) / 2;
    if (middle === before || middle === across) break;
    if (crossed(middle)) across = middle;
    else before = middle;
  }
  return { before, across };
}

const GOLDEN = (Math.sqrt(5) - 1) / 2;

/** Golden-section search for the top of a hump. */
function peakBetween(near: number, far: number, score: (at: number) => number | undefined): number {
  const height = (at: number) => score(at) ?? Number.NEGATIVE_INFINITY;
  let [a, b] = [near, far];
  let [c, d] = [b - GOLDEN * (b - a), a + GOLDEN * (b - a)];
  let [atC, atD] = [height(c), height(d)];
  for (let round = 0; round < 80; round += 1) {
    if (atC >= atD) {
      [b, d, atD] = [d, c, atC];
      c = b - GOLDEN * (b - a);
      atC = height(c);
    } else {
      [a, c, atC] = [c, d, atD];
      d = a + GOLDEN * (b - a);
      atD = height(d);
    }
  }
  return atC >= atD ? c : d;
}
