/** Draws that are the same on every run and every machine for the same seed. */
export interface SeededRandom {
  /** 0 ≤ x < 1. */
  uniform(): number;
  between(low: number, high: number): number;
  /** A whole number, both ends included. */
  whole(low: number, high: number): number;
  /** Normal with mean 0 and deviation 1. */
  normal(): number;
  chance(probability: number): boolean;
  pick<T>(list: readonly [T, ...T[]]): T;
}

/** mulberry32 by Tommy Ettinger (public domain): 32 bits of state are plenty for a sample. */
export function seededRandom(seed: number): SeededRandom {
  let state = seed >>> 0;
  const uniform = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (low: number, high: number): number => low + (high - low) * uniform();
  const whole = (low: number, high: number): number => low + Math.floor(uniform() * (high - low + 1));
  return {
    uniform,
    between,
    whole,
    // Sum of twelve uniforms: no log or cosine, whose last bits differ between engines.
    normal: () => Array.from({ length: 12 }, uniform).reduce((sum, x) => sum + x, -6),
    chance: (probability) => uniform() < probability,
    pick: (list) => list[whole(0, list.length - 1)] ?? list[0],
  };
}
