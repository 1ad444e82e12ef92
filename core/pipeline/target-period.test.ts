import { expect, it } from 'vitest';
import { targetPeriod } from './target-period.ts';

it.each([
  { day: '2026-11-22', period: 'year', first: '2026-01-01', last: '2026-12-31' },
  { day: '2026-01-01', period: 'year', first: '2026-01-01', last: '2026-12-31' },
  { day: '2026-11-22', period: 'quarter', first: '2026-10-01', last: '2026-12-31' },
  { day: '2026-03-31', period: 'quarter', first: '2026-01-01', last: '2026-03-31' },
  { day: '2028-02-10', period: 'month', first: '2028-02-01', last: '2028-02-29' },
  { day: '2026-12-31', period: 'month', first: '2026-12-01', last: '2026-12-31' },
] as const)('the $period of $day', ({ day, period, first, last }) =>
  expect(targetPeriod(day, period)).toEqual({ first, last }),
);
