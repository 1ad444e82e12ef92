import { expect, it } from 'vitest';
import { DomainError } from '../account/domain-error.ts';
import { shiftDay } from './shift-day.ts';

it.each([
  { why: 'over the end of a year', day: '2026-12-31', days: 1, to: '2027-01-01' },
  { why: 'back over a leap day', day: '2028-03-01', days: -1, to: '2028-02-29' },
  { why: 'no way at all', day: '2026-11-20', days: 0, to: '2026-11-20' },
])('$day + $days: $why', ({ day, days, to }) => expect(shiftDay(day, days)).toBe(to));

it.each(['20.11.2026', '2026-02-31', '2026-13-01', ''])('refuses %j', (day) => {
  expect(() => shiftDay(day, 1)).toThrow(DomainError);
});
