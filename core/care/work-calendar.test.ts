import { expect, it } from 'vitest';
import { addWorkdays, mainlandCalendar } from './work-calendar.ts';

const china = mainlandCalendar();

// The State Council's arrangement for 2026.
it.each([
  { why: 'an ordinary Friday to Monday', from: '2026-11-20', days: 1, day: '2026-11-23' },
  { why: 'over National Day, into its adjusted Saturday', from: '2026-09-30', days: 3, day: '2026-10-10' },
  { why: 'a Sunday worked before the holiday', from: '2026-09-18', days: 1, day: '2026-09-20' },
  { why: 'over Spring Festival', from: '2026-02-14', days: 1, day: '2026-02-24' },
  { why: 'no days is the day itself', from: '2026-11-22', days: 0, day: '2026-11-22' },
  { why: 'backwards', from: '2026-11-23', days: -1, day: '2026-11-20' },
])('$why', ({ from, days, day }) => expect(addWorkdays(from, days, china)).toEqual({ day, uncovered: [] }));

it('says which years it only knows by weekends', () =>
  expect(addWorkdays('2026-12-31', 1, china)).toEqual({ day: '2027-01-01', uncovered: ['2027'] }));

it('a holiday of one’s own wins over an adjusted working day', () =>
  expect(addWorkdays('2026-10-09', 1, mainlandCalendar(['2026-10-10'])).day).toBe('2026-10-12'));
