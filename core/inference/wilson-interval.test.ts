import { expect, it } from 'vitest';
import { wilsonInterval } from './wilson-interval.ts';

// Newcombe 1998, table I.
it.each([
  { successes: 81, n: 263, low: 0.2553, high: 0.3662 },
  { successes: 0, n: 20, low: 0, high: 0.1611 },
])('$successes of $n', ({ successes, n, low, high }) => {
  const interval = wilsonInterval(successes, n);
  expect(interval[0]).toBeCloseTo(low, 4);
  expect(interval[1]).toBeCloseTo(high, 4);
});

it('everyone content still leaves room for doubt, on one side', () => {
  const [low, high] = wilsonInterval(20, 20);
  expect(low).toBeCloseTo(1 - 0.1611, 4);
  expect(high).toBe(1);
});

it.each([
  { why: 'more successes than answers', call: () => wilsonInterval(5, 4) },
  { why: 'no answers', call: () => wilsonInterval(0, 0) },
  { why: 'confidence in percent', call: () => wilsonInterval(1, 4, 95) },
])('refuses $why', ({ call }) => expect(call).toThrow(expect.objectContaining({ code: 'out-of-range' })));
