import { expect, it } from 'vitest';
import { concentrationIndex } from './concentration-index.ts';

it.each([
  { why: 'the example of the US Department of Justice', shares: [30, 30, 20, 20], index: 2600 },
  { why: 'the same in fractions', shares: [0.3, 0.3, 0.2, 0.2], index: 2600 },
  { why: 'one seller', shares: [100], index: 10_000 },
  { why: 'one seller as a fraction', shares: [1], index: 10_000 },
  { why: 'a part of the market in percent', shares: [40, 10], index: 1700 },
  { why: 'small percents that add above one', shares: [1, 0.5], index: 1.25 },
])('$index: $why', ({ shares, index }) => expect(concentrationIndex(shares)).toBeCloseTo(index, 9));

it.each([
  { why: 'more than the market', shares: [60, 50] },
  { why: 'a negative share', shares: [50, -1] },
  { why: 'no share', shares: [] },
])('refuses $why', ({ shares }) =>
  expect(() => concentrationIndex(shares)).toThrow(expect.objectContaining({ code: 'out-of-range' })),
);
