import table from 'chinese-days/dist/chinese-days.json' with { type: 'json' };
import { addDays } from '../account/days-between.ts';

/** Which days are worked. */
export interface WorkCalendar {
  /** @param day ISO day. */
  isWorkday(day: string): boolean;
  /** Whether holidays of that day's year are known; else it is counted by weekends alone. */
  covers(day: string): boolean;
}

const HOLIDAYS = new Set(Object.keys(table.holidays));
/** Saturdays and Sundays that are worked in exchange for a longer holiday. */
const ADJUSTED = new Set(Object.keys(table.workdays));
const YEARS = new Set([...HOLIDAYS].map((day) => day.slice(0, 4)));

/**
 * Mainland China's calendar with its adjusted working days, for the years of the library's table.
 *
 * @param holidays Further days off, ISO; they win over everything else.
 * @see METHODS 7.1.
 */
export function mainlandCalendar(holidays: Iterable<string> = []): WorkCalendar {
  const own = new Set(holidays);
  return {
    isWorkday: (day) => !own.has(day) && (ADJUSTED.has(day) || (!HOLIDAYS.has(day) && !isWeekend(day))),
    covers: (day) => YEARS.has(day.slice(0, 4)),
  };
}

export interface WorkdayResult {
  /** ISO day. */
  readonly day: string;
  /** Years that the calendar does not cover: the day may shift once their holidays are announced. */
  readonly uncovered: readonly string[];
}

/**
 * The day so many working days after (or, negative, before) a day, which itself does not count; 0 is the day itself.
 *
 * @param days Whole number, at most 10 000 either way.
 */
export function addWorkdays(from: string, days: number, calendar: WorkCalendar): WorkdayResult {
  const step = Math.sign(days);
  const uncovered = new Set<string>();
  let day = from;
  for (let left = Math.abs(days); left > 0; ) {
    day = addDays(day, step);
    if (!calendar.covers(day)) uncovered.add(day.slice(0, 4));
    if (calendar.isWorkday(day)) left -= 1;
  }
  return { day, uncovered: [...uncovered] };
}

export function isWeekend(day: string): boolean {
  const weekday = new Date(Date.parse(`${day}T00:00:00Z`)).getUTCDay();
  return weekday === 0 || weekday === 6;
}
