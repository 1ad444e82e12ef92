import { mainlandCalendar, type WorkCalendar } from '../../../core/care/work-calendar.ts';
import { readDay } from './read-day.ts';
import { toRows } from './to-grid.ts';
import { cellPlace } from './words.ts';

/** The mainland's calendar with further days off from a range of dates; blanks are left out. */
export function readCalendar(holidays: unknown): WorkCalendar {
  return mainlandCalendar(
    toRows(holidays).flatMap((row, y) =>
      row.flatMap((cell, x) => readDay(cellPlace('holidays', y, x), cell) ?? []),
    ),
  );
}
