import { daysBetween } from '../account/days-between.ts';
import type { Duty } from './duty.ts';
import { type Moment, momentOf } from './moment.ts';

/** Where a duty stands at a time: done on time, done late, due, or overdue by so many days. */
export function dutyState(
  due: Moment,
  done: string | undefined,
  now: Moment,
): Pick<Duty, 'state' | 'daysLate' | 'done'> {
  const kept = done === undefined ? undefined : momentOf(done);
  if (kept !== undefined) {
    const late = isAfter(kept, due);
    return { done, state: late ? 'done late' : 'done on time', daysLate: late ? lateBy(due, kept) : 0 };
  }
  const late = isAfter(now, due);
  return { done: undefined, state: late ? 'overdue' : 'due', daysLate: late ? lateBy(due, now) : 0 };
}

/** Moments are compared as moments; where one side is a whole day, days are. */
function isAfter(time: Moment, due: Moment): boolean {
  if (time.instant !== undefined && due.instant !== undefined) return time.instant > due.instant;
  return time.day > due.day;
}

function lateBy(due: Moment, time: Moment): number {
  return Math.max(0, daysBetween(due.day, time.day));
}
