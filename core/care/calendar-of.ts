import type { CalendarId } from '../playbook/calendars.ts';
import type { Playbook } from '../playbook/schema.ts';
import table from './holidays.json' with { type: 'json' };
import { isWeekend, mainlandCalendar, type WorkCalendar } from './work-calendar.ts';

type Policy = { readonly [K in 'calendar' | 'daysOff']?: Playbook['care'][K] | undefined };

// A book of ten thousand accounts asks for the same one as often.
const made = new WeakMap<Policy, WorkCalendar>();

/**
 * The calendar by which a playbook counts working days: a country's holidays and the company's own days off.
 *
 * @see METHODS 7.1; mainland China's is the usual one.
 */
export function calendarOf(policy: Policy): WorkCalendar {
  const known = made.get(policy);
  if (known !== undefined) return known;
  const calendar = calendarFor(policy.calendar ?? 'CN', policy.daysOff ?? []);
  made.set(policy, calendar);
  return calendar;
}

function calendarFor(id: CalendarId, own: readonly string[]): WorkCalendar {
  if (id === 'CN') return mainlandCalendar(own);
  const off = new Set(own);
  // Weekends are known of every year.
  if (id === 'weekends') return { isWorkday: (day) => !off.has(day) && !isWeekend(day), covers: () => true };
  const years: Readonly<Record<string, string>> = table[id];
  const covered = new Set(Object.keys(years));
  for (const [year, days] of Object.entries(years))
    for (const day of days.split(' ')) off.add(`${year}-${day.slice(0, 2)}-${day.slice(2)}`);
  return {
    isWorkday: (day) => !off.has(day) && !isWeekend(day),
    covers: (day) => covered.has(day.slice(0, 4)),
  };
}
