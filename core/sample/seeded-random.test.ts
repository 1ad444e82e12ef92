import { describe, expect, it } from 'vitest';
import { seededRandom } from './seeded-random.ts';

describe('seededRandom', () => {
  it('repeats itself for a seed and differs for another', () => {
    const draws = (seed: number) => Array.from({ length: 5 }, seededRandom(seed).uniform);
    expect(draws(7)).toEqual(draws(7));
    expect(draws(7)).not.toEqual(draws(8));
  });

  it('keeps to [0, 1), to whole ends and to mean 0 and deviation 1', () => {
    const random = seededRandom(1);
    const uniform = Array.from({ length: 20_000 }, random.uniform);
    expect(Math.min(...uniform)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...uniform)).toBeLessThan(1);
    expect(new Set(Array.from({ length: 500 }, () => random.whole(1, 3)))).toEqual(new Set([1, 2, 3]));
    const normal = Array.from({ length: 20_000 }, random.normal);
    const mean = normal.reduce((sum, x) => sum + x, 0) / normal.length;
    const variance = normal.reduce((sum, x) => sum + (x - mean) ** 2, 0) / normal.length;
    // Four standard errors.
    expect(Math.abs(mean)).toBeLessThan(4 / Math.sqrt(20_000));
    expect(Math.abs(variance - 1)).toBeLessThan(4 * Math.sqrt(2 / 20_000));
  });
});
