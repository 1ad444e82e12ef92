import { addDays } from '../account/days-between.ts';
import type { Playbook } from '../playbook/schema.ts';
import { addWorkdays, type WorkCalendar } from './work-calendar.ts';

export type Norm = Playbook['care']['norms'][number];

/** When a norm falls due. */
export interface NormDue {
  /** ISO day: the last one on time. For an hour norm, the day of the moment. */
  readonly day: string;
  /** Hours after the start, for an hour norm: the moment itself. */
  readonly hours: number | undefined;
  /** Years whose holidays the calendar does not know yet. */
  readonly uncovered: readonly string[];
}

/**
 * Due time of a norm for an event on a day: an hour norm gives a moment; a working-day norm the last day on time,
 * counted from the day after the event; a calendar-day norm likewise.
 *
 * @param hourOfDay Hours into the day at which the event happened, 0–24.
 * @see METHODS 7.1.
 */
export function normDue(norm: Norm, start: string, calendar: WorkCalendar, hourOfDay = 0): NormDue {
  switch (norm.clock) {
    case 'hours':
      return {
        day: addDays(start, Math.floor((hourOfDay + norm.within) / 24)),
        hours: norm.within,
        uncovered: [],
      };
    case 'days':
      return { day: addDays(start, norm.within), hours: undefined, uncovered: [] };
    case 'workdays':
      return { hours: undefined, ...addWorkdays(start, norm.within, calendar) };
  }
}
