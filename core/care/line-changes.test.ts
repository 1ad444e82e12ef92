import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lineChanges } from './line-changes.ts';

it.each([
  { line: { revenue: 60, revenueLastYear: 100 }, is: [-0.4, 40, false], why: 'fell' },
  { line: { revenue: 0, revenueLastYear: 100 }, is: [-1, 100, true], why: 'is lost' },
  { line: { revenue: -5, revenueLastYear: 100 }, is: [-1, 100, true], why: 'a credit is no purchase' },
  { line: { revenue: 150, revenueLastYear: 100 }, is: [0.5, 0, false], why: 'grew' },
  { line: { revenue: 100, revenueLastYear: 0 }, is: undefined, why: 'is new: it could not be lost' },
  { line: { revenueLastYear: 100 }, is: undefined, why: 'this year is unknown, not nothing' },
  { line: { revenue: 100 }, is: undefined, why: 'last year is unknown' },
])('$line: $why', ({ line, is }) => {
  const [found] = lineChanges([{ product: 'Fibre', ...line }]);
  expect(found && [found.change, found.gone, found.lost]).toEqual(is);
});

it('adds up a product that is written in two ways, and knows nothing of it where one of them does not say', () => {
  const half = { product: ' fibre ', revenue: 20, revenueLastYear: 50 };
  expect(lineChanges([{ product: 'Fibre', revenue: 0, revenueLastYear: 50 }, half])).toMatchObject([
    { product: 'Fibre', before: 100, now: 20, lost: false },
  ]);
  expect(lineChanges([{ product: 'Fibre', revenue: 0 }, half])).toEqual([]);
});

it('stands in one order, most money gone first, however the lines are listed', () => {
  const money = fc.option(fc.integer({ min: 0, max: 3 }), { nil: undefined });
  const product = fc.constantFrom('A', 'B', 'C', 'D');
  const line = fc.record({ product, revenue: money, revenueLastYear: money }).map((one) => ({ ...one }));
  fc.assert(
    fc.property(fc.uniqueArray(line, { selector: (one) => one.product }), (lines) => {
      const known = lines as Parameters<typeof lineChanges>[0];
      const found = lineChanges(known);
      expect(lineChanges([...(known ?? [])].reverse())).toEqual(found);
      expect(found.map(({ gone }) => gone)).toEqual(found.map(({ gone }) => gone).sort((a, b) => b - a));
    }),
  );
});
