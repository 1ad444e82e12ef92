import { expect, it } from 'vitest';
import { expectedRepeatPurchases, logLikelihood, probabilityAlive } from './bg-nbd.ts';

// Fader, Hardie & Lee 2005, CDNOW, weeks; the fit itself is tested on the cohort.
const cdnow = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 };

it('a known customer: the worked example of the paper', () =>
  expect(expectedRepeatPurchases({ frequency: 2, recency: 30.43, age: 38.86 }, 39, cdnow)).toBeCloseTo(
    1.226,
    3,
  ));

it('is continuous where the formula divides by zero', () => {
  const at = (a: number) =>
    expectedRepeatPurchases({ frequency: 2, recency: 30, age: 39 }, 39, { ...cdnow, a });
  expect(at(1)).toBeCloseTo((at(0.999) + at(1.001)) / 2, 5);
});

it('who never came back is alive by the model; who fell silent is less so than who bought yesterday', () => {
  expect(probabilityAlive({ frequency: 0, recency: 0, age: 39 }, cdnow)).toBe(1);
  const silent = probabilityAlive({ frequency: 5, recency: 5, age: 39 }, cdnow);
  const recent = probabilityAlive({ frequency: 5, recency: 38, age: 39 }, cdnow);
  expect(silent).toBeLessThan(recent);
  expect(recent).toBeLessThan(1);
});

it('likelihood of x = 0 is that of buying nothing: (α/(α + T))^r', () =>
  expect(logLikelihood({ frequency: 0, recency: 0, age: 39 }, cdnow)).toBeCloseTo(
    0.243 * Math.log(4.414 / 43.414),
    12,
  ));

it.each([
  {
    why: 'recency after the end of the watch',
    history: { frequency: 1, recency: 40, age: 39 },
    parameter: 'recency',
  },
  { why: 'half a purchase', history: { frequency: 1.5, recency: 1, age: 39 }, parameter: 'frequency' },
])('refuses $why', ({ history, parameter }) =>
  expect(() => probabilityAlive(history, cdnow)).toThrow(
    expect.objectContaining({ code: 'out-of-range', parameter }),
  ),
);
