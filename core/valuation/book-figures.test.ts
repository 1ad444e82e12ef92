import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gini, topFifthShare } from './gini.ts';
import { lorenz } from './lorenz.ts';
import { median } from './median.ts';
import { percentileRank } from './percentile-rank.ts';

const amounts = fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 1, maxLength: 40 });
const shuffled = (numbers: readonly number[]) => [...numbers].reverse();

describe('the median', () => {
  it.each<{ numbers: (number | undefined)[]; is: number | undefined; why: string }>([
    { numbers: [9, 1, 5], is: 5, why: 'the one in the middle, whatever the order' },
    { numbers: [9, 1, 5, 6], is: 5.5, why: 'the mean of the two in the middle' },
    { numbers: [7], is: 7, why: 'the only one' },
    { numbers: [undefined, 4, undefined, 0], is: 2, why: 'unknown is not zero, and zero is known' },
    { numbers: [10, 9, 100], is: 10, why: 'by size, not by letters' },
    { numbers: [undefined], is: undefined, why: 'nothing is known' },
    { numbers: [], is: undefined, why: 'nobody' },
  ])('$is: $why', ({ numbers, is }) => expect(median(numbers)).toBe(is));
});

describe('the percentile rank', () => {
  it.each<{ score: number; of: number[]; is: number | undefined; why: string }>([
    { score: 4, of: [1, 2, 3, 4], is: 0.875, why: 'three below and half of itself' },
    { score: 1, of: [1, 2, 3, 4], is: 0.125, why: 'the lowest' },
    { score: 5, of: [5, 5, 5, 5], is: 0.5, why: 'all alike stand in the middle' },
    { score: 3, of: [1, 2, 2, 4], is: 0.75, why: 'one that is not in the book' },
    { score: 9, of: [1, 2], is: 1, why: 'above all of another book' },
    { score: 2 + 1e-12, of: [1, 2, 3], is: 0.5, why: 'as good as equal is equal' },
    { score: 2, of: [], is: undefined, why: 'none to compare with' },
  ])('$is: $why', ({ score, of, is }) => expect(percentileRank(score, of)).toBe(is));

  it('never falls as the score rises, and averages one half over a book', () => {
    fc.assert(
      fc.property(amounts, (drawn) => {
        const sorted = [...drawn].sort((a, b) => a - b);
        const ranks = sorted.map((score) => percentileRank(score, sorted) as number);
        expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
        expect(ranks.reduce((sum, rank) => sum + rank, 0) / ranks.length).toBeCloseTo(0.5, 9);
      }),
    );
  });
});

describe('the Lorenz curve', () => {
  it.each<{ of: number[]; points: (readonly [number, number])[] | undefined; why: string }>([
    {
      of: [5, 1, 2],
      points: [
        [0, 0],
        [1 / 3, 1 / 8],
        [2 / 3, 3 / 8],
        [1, 1],
      ],
      why: 'worked by hand: 1, 2, 5 of 8',
    },
    {
      of: [0, 4],
      points: [
        [0, 0],
        [0.5, 0],
        [1, 1],
      ],
      why: 'who brings nothing counts among the accounts',
    },
    { of: [0, 0], points: undefined, why: 'nothing to share' },
    { of: [], points: undefined, why: 'nobody' },
  ])('$points: $why', ({ of, points }) => {
    expect(lorenz(of)).toEqual(points?.map(([accounts, amount]) => ({ accounts, amount })));
  });

  it('refuses a negative amount', () => {
    expect(() => lorenz([-1, 2])).toThrow(expect.objectContaining({ code: 'out-of-range' }));
  });

  it('ends at 1, lies below the diagonal, and encloses half the Gini coefficient, in any order and unit', () => {
    fc.assert(
      fc.property(amounts, (drawn) => {
        const curve = lorenz(drawn);
        if (curve === undefined) return;
        expect(curve.at(-1)).toEqual({ accounts: 1, amount: 1 });
        for (const { accounts, amount } of curve) expect(amount).toBeLessThanOrEqual(accounts + 1e-12);
        let under = 0;
        for (const [at, { accounts, amount }] of curve.entries()) {
          const before = curve[at - 1];
          if (before !== undefined) under += ((accounts - before.accounts) * (amount + before.amount)) / 2;
        }
        expect(1 - 2 * under).toBeCloseTo(gini(drawn) as number, 9);
        expect(lorenz(shuffled(drawn))).toEqual(curve);
        const inOtherUnit = lorenz(drawn.map((amount) => amount * 4)) ?? [];
        for (const [at, point] of inOtherUnit.entries())
          expect(point.amount).toBeCloseTo(curve[at]?.amount as number, 12);
        expect(topFifthShare(drawn)).toBeCloseTo(
          1 - (curve[drawn.length - Math.ceil(drawn.length / 5)]?.amount as number),
          9,
        );
      }),
    );
  });
});
