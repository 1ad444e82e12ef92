import { isMissing } from '../../../core/account/missing.ts';
import { calendarOf } from '../../../core/care/calendar-of.ts';
import type { WorkCalendar } from '../../../core/care/work-calendar.ts';
import { playbookInUse } from '../playbook-in-use.ts';
import { readDay } from './read-day.ts';
import { toRows } from './to-grid.ts';
import { cellPlace } from './words.ts';

/** The playbook's calendar with further days off from a range of dates; blanks are left out. */
export function readCalendar(holidays: unknown): WorkCalendar {
  const { calendar, daysOff = [] } = playbookInUse().care;
  const more = toRows(holidays).flatMap((row, y) =>
    row.flatMap((cell, x) => (isMissing(cell) ? [] : (readDay(cellPlace('holidays', y, x), cell) ?? []))),
  );
  return calendarOf({ calendar, daysOff: [...daysOff, ...more] });
}
