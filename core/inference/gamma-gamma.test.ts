import { expect, it } from 'vitest';
import { expectedMeanSpend } from './gamma-gamma.ts';

const cdnow = { p: 6.25, q: 3.74, gamma: 15.44 };

it('who never bought again is expected to spend what everyone does: 35.22 on CDNOW', () =>
  expect(expectedMeanSpend(0, 0, cdnow)).toBeCloseTo(35.2, 1));

it('the more purchases, the nearer to the own mean', () => {
  const [few, many] = [1, 20].map((x) => expectedMeanSpend(x, 100, cdnow));
  expect(few).toBeGreaterThan(35);
  expect(many).toBeGreaterThan(few as number);
  expect(many).toBeLessThan(100);
});

it('refuses parameters without a mean', () =>
  expect(() => expectedMeanSpend(1, 10, { ...cdnow, q: 1 })).toThrow(
    expect.objectContaining({ code: 'out-of-range', parameter: 'q' }),
  ));
