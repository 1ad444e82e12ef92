import { describe, expect, it } from 'vitest';
import { CALENDAR_IDS } from '../playbook/calendars.ts';
import { defaultPlaybook } from '../playbook/default-playbook.ts';
import { parsePlaybook } from '../playbook/parse-playbook.ts';
import { calendarOf } from './calendar-of.ts';
import table from './holidays.json' with { type: 'json' };
import { addWorkdays } from './work-calendar.ts';

it.each([
  { calendar: 'DE', from: '2026-04-02', day: '2026-04-07', why: 'Easter from Friday to Monday' },
  {
    calendar: 'DE',
    from: '2026-10-02',
    day: '2026-10-05',
    why: 'a holiday on a Saturday takes nothing more',
  },
  { calendar: 'US', from: '2026-11-25', day: '2026-11-27', why: 'Thanksgiving' },
  {
    calendar: 'US',
    from: '2026-07-02',
    day: '2026-07-06',
    why: 'Independence Day on a Saturday is kept on Friday',
  },
  { calendar: 'GB', from: '2027-12-24', day: '2027-12-29', why: 'Christmas at a weekend is made up for' },
  { calendar: 'JP', from: '2026-09-18', day: '2026-09-24', why: 'a day between two days off is one' },
  { calendar: 'JP', from: '2025-05-02', day: '2025-05-07', why: 'a Golden Week with a Sunday' },
  {
    calendar: 'HK',
    from: '2026-04-02',
    day: '2026-04-08',
    why: 'Easter, and Ching Ming made up for after it',
  },
  { calendar: 'FR', from: '2026-07-13', day: '2026-07-15', why: 'the fourteenth of July' },
  { calendar: 'NZ', from: '2026-07-09', day: '2026-07-13', why: 'Matariki' },
  { calendar: 'CN', from: '2026-09-30', day: '2026-10-08', why: 'National Day' },
  {
    calendar: undefined,
    from: '2026-10-09',
    day: '2026-10-10',
    why: 'the mainland’s adjusted Saturday, by default',
  },
  { calendar: 'DE', from: '2026-10-09', day: '2026-10-12', why: 'which is no working day elsewhere' },
  { calendar: 'weekends', from: '2026-12-24', day: '2026-12-25', why: 'no holidays at all' },
] as const)('$calendar: the working day after $from is $day: $why', ({ calendar, from, day }) =>
  expect(addWorkdays(from, 1, calendarOf({ calendar }))).toEqual({ day, uncovered: [] }),
);

it('says which years it counts by weekends alone', () => {
  expect(addWorkdays('2032-12-31', 1, calendarOf({ calendar: 'DE' }))).toEqual({
    day: '2033-01-03',
    uncovered: ['2033'],
  });
  expect(addWorkdays('2033-06-01', 1, calendarOf({ calendar: 'weekends' })).uncovered).toEqual([]);
});

it('lets one’s own days off win over every calendar', () => {
  for (const calendar of CALENDAR_IDS) {
    const own = calendarOf({ calendar, daysOff: ['2026-11-24'] });
    expect(addWorkdays('2026-11-23', 1, own).day, calendar).not.toBe('2026-11-24');
  }
});

describe('the table', () => {
  it('has every calendar that can be chosen, and no other', () =>
    expect(Object.keys(table).sort()).toEqual(
      CALENDAR_IDS.filter((id) => id !== 'CN' && id !== 'weekends').toSorted(),
    ));

  it.each(Object.entries(table))('%s has days of every year, each a weekday, in order', (_country, years) => {
    for (const [year, text] of Object.entries(years)) {
      const days = text.split(' ');
      expect(days.length).toBeGreaterThan(3);
      expect(days).toEqual([...new Set(days)].sort());
      for (const day of days) {
        const date = new Date(`${year}-${day.slice(0, 2)}-${day.slice(2)}T00:00:00Z`);
        expect([1, 2, 3, 4, 5]).toContain(date.getUTCDay());
      }
    }
  });
});

it('is a part of the playbook that may be left out', () => {
  const { care } = defaultPlaybook;
  expect(parsePlaybook(defaultPlaybook).care.calendar).toBeUndefined();
  const chosen = parsePlaybook({
    ...defaultPlaybook,
    care: { ...care, calendar: 'DE', daysOff: ['2026-12-24'] },
  });
  expect(calendarOf(chosen.care).isWorkday('2026-12-24')).toBe(false);
  expect(() => parsePlaybook({ ...defaultPlaybook, care: { ...care, calendar: 'XX' } })).toThrow();
  expect(() => parsePlaybook({ ...defaultPlaybook, care: { ...care, daysOff: ['24 Dec'] } })).toThrow();
});
