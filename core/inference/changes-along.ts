/** From here on, outward, things stand as `status` says. */
export interface StatusChange<T> {
  readonly at: number;
  readonly status: T;
}

export interface Way<T> {
  /** The weight now. */
  readonly weight: number;
  readonly way: 'up' | 'down';
  /** The least weight that the playbook may have here. */
  readonly lowest: 0 | 1;
  /** The weights at which something can change; in any order. */
  readonly roots: readonly number[];
  status(weight: number): T;
}

/** A score that tends to the cut as its weight grows comes within the tolerance of it somewhere: that is no flip. */
const FARTHEST = 1e6;

/**
 * How a status changes as a weight moves away from what it is: at which very weight, and at which whole one.
 *
 * Between two roots nothing changes, so it is enough to look between them, and at the whole numbers beside them.
 */
export function changesAlong<T>({ weight, way, lowest, roots, status }: Way<T>): {
  readonly exact: readonly StatusChange<T>[];
  readonly whole: readonly StatusChange<T>[];
} {
  const sign = way === 'up' ? 1 : -1;
  const outward = (numbers: readonly number[]) =>
    [...new Set(numbers)]
      .filter((number) => (number - weight) * sign > 0 && number >= lowest && number <= FARTHEST)
      .sort((a, b) => (a - b) * sign);
  const now = status(weight);
  const turns = outward(roots);
  const between = turns.map((turn, at) => {
    const next = turns[at + 1] ?? (way === 'up' ? 2 * turn + 1 : lowest);
    return { at: turn, status: status((turn + next) / 2) };
  });
  // Left without any weight, what is known may drop out at a blow.
  const end = way === 'down' && weight > lowest ? [{ at: lowest, status: status(lowest) }] : [];
  const beside = turns.flatMap((turn) => [-1, 0, 1, 2].map((step) => Math.floor(turn) + step));
  const whole = outward([weight + sign, ...beside, ...(way === 'down' ? [lowest] : [])]);
  return {
    exact: changed(now, [...between, ...end]),
    whole: changed(
      now,
      whole.map((at) => ({ at, status: status(at) })),
    ),
  };
}

function changed<T>(now: T, places: readonly StatusChange<T>[]): readonly StatusChange<T>[] {
  let last = now;
  return places.filter(({ status }) => {
    if (status === last) return false;
    last = status;
    return true;
  });
}
