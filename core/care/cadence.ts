import { addDays, daysBetween } from '../account/days-between.ts';
import type { Playbook } from '../playbook/schema.ts';
import type { LocalText } from '../text/local-text.ts';
import type { WorkCalendar } from './work-calendar.ts';

type Rhythm = Playbook['care']['cadence'][number];
export type ReviewId = Rhythm['id'];

/** One review of the book, and when the next one falls due. */
export interface Review {
  readonly id: ReviewId;
  readonly label: LocalText;
  /** ISO day: the last working day of its period. */
  readonly due: string;
  /** ISO day on which it was held last, where that is known. */
  readonly held: string | undefined;
  /** Whether the calendar knows the holidays of that year. */
  readonly covered: boolean;
}

interface Period {
  readonly first: string;
  readonly last: string;
}

/** A Monday from which fortnights are counted, so that they do not begin anew with the year. */
const FIRST_MONDAY = '2024-01-01';

/** ISO days on which reviews were held. */
export type HeldReviews = Readonly<Partial<Record<ReviewId, readonly string[]>>>;

/**
 * The next review of each kind, the earliest due first. Once one was held, the next falls due so many weeks or months
 * after it, on the last working day until then, and stays due until it is held. Before that, each falls due on the last
 * working day of its period: of one or more weeks from Monday on, or of one or more calendar months counted from
 * January of the year 0.
 *
 * @param asOf ISO day; what was held after it is not known yet.
 * @see METHODS 7.5; the due day is ours.
 */
export function nextReviews(
  cadence: readonly Rhythm[],
  asOf: string,
  calendar: WorkCalendar,
  held: HeldReviews = {},
): readonly Review[] {
  return cadence
    .map((rhythm) => {
      const { id, label } = rhythm;
      const last = held[id]?.filter((day) => day <= asOf).reduce((a, b) => (b > a ? b : a), '') || undefined;
      const due = last === undefined ? dueInPeriod(rhythm, asOf, calendar) : dueAfter(rhythm, last, calendar);
      return { id, label, due, held: last, covered: calendar.covers(due) };
    })
    .sort((a, b) => compare(a.due, b.due) || compare(a.id, b.id));
}

function dueInPeriod(rhythm: Rhythm, asOf: string, calendar: WorkCalendar): string {
  const now = periodOf(rhythm, asOf);
  const due = lastWorkday(now, calendar);
  // Over the weekend after it, the next one is the one to prepare for.
  return due >= asOf ? due : lastWorkday(periodOf(rhythm, addDays(now.last, 1)), calendar);
}

function dueAfter({ every, unit }: Rhythm, held: string, calendar: WorkCalendar): string {
  const last = unit === 'weeks' ? addDays(held, 7 * every) : addMonths(held, every);
  return lastWorkday({ first: addDays(held, 1), last }, calendar);
}

/** The same day so many months later, or the last of a month that is too short for it. */
function addMonths(day: string, more: number): string {
  const [year = 0, month = 1] = day.split('-').map(Number);
  const first = firstOf(12 * year + month - 1 + more);
  const end = addDays(firstOf(12 * year + month + more), -1);
  const same = `${first.slice(0, 8)}${day.slice(8)}`;
  return same > end ? end : same;
}

function periodOf({ every, unit }: Rhythm, day: string): Period {
  if (unit === 'weeks') {
    const length = 7 * every;
    const first = addDays(FIRST_MONDAY, Math.floor(daysBetween(FIRST_MONDAY, day) / length) * length);
    return { first, last: addDays(first, length - 1) };
  }
  const [year = 0, month = 1] = day.split('-').map(Number);
  const begin = Math.floor((12 * year + month - 1) / every) * every;
  return { first: firstOf(begin), last: addDays(firstOf(begin + every), -1) };
}

/** The first day of a month that is counted from January of the year 0. */
function firstOf(months: number): string {
  return `${String(Math.floor(months / 12)).padStart(4, '0')}-${String((months % 12) + 1).padStart(2, '0')}-01`;
}

/** A week that is all holidays is looked at on its last day. */
function lastWorkday({ first, last }: Period, calendar: WorkCalendar): string {
  let day = last;
  while (day > first && !calendar.isWorkday(day)) day = addDays(day, -1);
  return calendar.isWorkday(day) ? day : last;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
