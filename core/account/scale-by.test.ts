import fc from 'fast-check';
import { expect, it } from 'vitest';
import { scaleBy } from './scale-by.ts';

it.each([
  { number: 1.13, factor: 1e4, gives: 11_300, why: 'times 10 000 it would be 11299.999999999998' },
  { number: 95, factor: 0.01, gives: 0.95, why: 'percent' },
  { number: 12.5, factor: 0.01, gives: 0.125, why: 'percent with a decimal' },
  { number: 0.07, factor: 1e8, gives: 7_000_000, why: '亿' },
  { number: 3, factor: 12, gives: 36, why: 'no power of ten multiplies plainly' },
  { number: 1e300, factor: 1e100, gives: Number.POSITIVE_INFINITY, why: 'beyond all numbers' },
  { number: 0, factor: 1e4, gives: 0, why: 'nought' },
])('$number × $factor = $gives: $why', ({ number, factor, gives }) =>
  expect(scaleBy(number, factor)).toBe(gives),
);

it('is what moving the point in the written number gives, to the bit', () => {
  const short = fc.tuple(fc.integer({ min: -1e15, max: 1e15 }), fc.integer({ min: 0, max: 6 }));
  const numbers = fc.oneof(
    short.map(([digits, places]) => digits / 10 ** places),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
  );
  fc.assert(
    fc.property(numbers, fc.integer({ min: -12, max: 12 }), (number, power) => {
      const [digits, exponent = '0'] = String(number).split('e');
      const moved = Number(`${digits}e${Number(exponent) + power}`);
      if (power !== 0) expect(scaleBy(number, Number(`1e${power}`))).toBe(moved);
    }),
    { numRuns: 5000 },
  );
});
