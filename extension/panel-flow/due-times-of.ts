import { addDays } from '../../core/account/days-between.ts';
import type { Action } from '../../core/actions/action.ts';
import type { DueTime } from '../storage/due-times.ts';

/** What is due later is suggested anew, and kept anew, long before. */
const AHEAD_DAYS = 60;

/**
 * When the open actions of an account are due, the earliest day first.
 *
 * @param today ISO day.
 */
export function dueTimesOf(open: readonly Pick<Action, 'due' | 'duty'>[], today: string): readonly DueTime[] {
  const last = addDays(today, AHEAD_DAYS);
  return open
    .flatMap(({ due, duty }) =>
      due === undefined || due > last ? [] : [{ due, time: duty?.dueInstant ?? due }],
    )
    .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : Number(a.time) - Number(b.time) || 0))
    .map(({ time }) => time);
}
