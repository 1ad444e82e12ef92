import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ForecastDeal, forecast } from './forecast.ts';

const deal = (amount: number | undefined, winRate: number, closeDate?: string): ForecastDeal => ({
  amount,
  winRate,
  closeDate,
});

describe('a forecast worked by hand', () => {
  const found = forecast(
    [
      deal(100, 0.4, '2026-11-30'),
      deal(200, 0.8, '2027-01-15'),
      deal(undefined, 0.2, '2027-01-20'),
      deal(50, 0.6, '2026-11-01'),
      deal(70, 0.2),
    ],
    '2026-11-22',
    { target: 500, won: 120 },
  );

  it('has every month from this one on, also over the year’s end and where nothing closes', () =>
    expect(found.months).toEqual([
      { month: '2026-11', count: 1, amount: 100, weighted: 40, withoutAmount: 0 },
      { month: '2026-12', count: 0, amount: 0, weighted: 0, withoutAmount: 0 },
      { month: '2027-01', count: 2, amount: 200, weighted: 160, withoutAmount: 1 },
    ]));

  it('keeps what is overdue and what has no date apart', () => {
    expect(found.overdue).toMatchObject({ count: 1, amount: 50 });
    expect(found.unscheduled).toMatchObject({ count: 1, amount: 70 });
  });

  it('says what is missing to the target beyond what is won and planned', () => expect(found.gap).toBe(180));
});

it.each([
  { why: 'no deals, no months', deals: [], months: 0 },
  { why: 'closing today is not overdue', deals: [deal(1, 0.5, '2026-11-22')], months: 1 },
  { why: 'a year typed wrongly makes no thousand months', deals: [deal(1, 0.5, '9026-11-22')], months: 0 },
])('$months months: $why', ({ deals, months }) =>
  expect(forecast(deals, '2026-11-22').months).toHaveLength(months),
);

it('has no gap without a target, and none below 0', () => {
  expect(forecast([], '2026-11-22').gap).toBeUndefined();
  expect(forecast([], '2026-11-22', { target: 5, won: 9 }).gap).toBe(0);
});

it('counts every deal once, whatever its order', () => {
  const anyDeal = fc.record({
    amount: fc.option(fc.integer({ min: 0, max: 1e9 }), { nil: undefined }),
    winRate: fc.constantFrom(0, 0.2, 0.4, 0.6, 0.8),
    closeDate: fc.option(
      fc
        .date({ min: new Date('2015-01-01'), max: new Date('2060-01-01'), noInvalidDate: true })
        .map((date) => date.toISOString().slice(0, 10)),
      { nil: undefined },
    ),
  });
  fc.assert(
    fc.property(fc.array(anyDeal), (deals) => {
      const { months, overdue, unscheduled, total } = forecast(deals, '2026-11-22');
      const counted = months.reduce((sum, { count }) => sum + count, 0);
      expect(counted + overdue.count + unscheduled.count).toBe(deals.length);
      expect(total.count).toBe(deals.length);
      const again = forecast([...deals].reverse(), '2026-11-22');
      expect(again.months.map(({ month, count }) => [month, count])).toEqual(
        months.map(({ month, count }) => [month, count]),
      );
    }),
  );
});
