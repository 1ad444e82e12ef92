import { expect, it } from 'vitest';
import { discountedLifetimeValue } from './discounted-lifetime-value.ts';

// Gupta & Lehmann: margin multiples.
it.each([
  { why: 'retention 90 %, discount 12 %', input: { retention: 0.9, discount: 0.12 }, multiple: 4.09 },
  {
    why: 'the same with growth of 4 %',
    input: { retention: 0.9, discount: 0.12, growth: 0.04 },
    multiple: 4.89,
  },
])('$multiple: $why', ({ input, multiple }) =>
  expect(discountedLifetimeValue({ yearlyMargin: 1, ...input })).toBeCloseTo(multiple, 2),
);

it('two years by hand: 100·0.8/1.1 + 100·0.64/1.21', () =>
  expect(discountedLifetimeValue({ yearlyMargin: 100, retention: 0.8, discount: 0.1, years: 2 })).toBeCloseTo(
    80 / 1.1 + 64 / 1.21,
    10,
  ));

it('many years come near the sum for ever', () =>
  expect(
    discountedLifetimeValue({ yearlyMargin: 1, retention: 0.9, discount: 0.12, years: 500 }),
  ).toBeCloseTo(discountedLifetimeValue({ yearlyMargin: 1, retention: 0.9, discount: 0.12 }), 9));

it('a sum for ever that is not finite has no solution', () =>
  expect(() => discountedLifetimeValue({ yearlyMargin: 1, retention: 1, discount: 0 })).toThrow(
    expect.objectContaining({ code: 'no-solution' }),
  ));
