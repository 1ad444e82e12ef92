import type { DueTime } from '../storage/due-times.ts';
import { localDay } from './local-day.ts';

/** How many of all due times are over: a day once it is past, an hour once it has struck. */
export function overdueCount(all: Iterable<readonly DueTime[]>, now: Date): number {
  const today = localDay(now);
  let count = 0;
  for (const times of all)
    for (const time of times) if (typeof time === 'number' ? time < now.getTime() : time < today) count += 1;
  return count;
}
