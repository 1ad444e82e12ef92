import { addDays } from '../../core/account/days-between.ts';
import { localDay } from '../panel-flow/local-day.ts';
import type { DueTime } from '../storage/due-times.ts';
import { isQuiet, type QuietHours } from './quiet-hours.ts';

/** What there is to be reminded of now. */
export interface DueReminder {
  /** Due times of which nobody was reminded yet: due today, and already over. */
  readonly today: number;
  readonly overdue: number;
  /** Accounts that they are about. */
  readonly accounts: number;
  /** All of which somebody was reminded once this one is shown. */
  readonly shown: readonly string[];
}

/** What is due at an hour is told of so long before it, in milliseconds. */
const LEAD = 3_600_000;
/** A due time that went away and comes back within so many days is the same one. */
const REMEMBERED_DAYS = 60;

/**
 * The due times to be told of now: each once, on its day or an hour before its hour, and not in quiet hours.
 *
 * @param shown Those of which somebody was reminded before.
 * @returns undefined where there is nothing new.
 */
export function dueReminder(
  all: ReadonlyMap<string, readonly DueTime[]>,
  shown: readonly string[],
  quiet: QuietHours,
  now: Date,
): DueReminder | undefined {
  if (isQuiet(quiet, now)) return undefined;
  const today = localDay(now);
  const before = new Set(shown);
  const fresh = new Set<string>();
  const accounts = new Set<string>();
  let overdue = 0;
  for (const [account, times] of all) {
    for (const [id, time] of named(account, times)) {
      const due = typeof time === 'number' ? time - LEAD <= now.getTime() : time <= today;
      if (!due || before.has(id)) continue;
      fresh.add(id);
      accounts.add(account);
      if (typeof time === 'number' ? time < now.getTime() : time < today) overdue += 1;
    }
  }
  if (fresh.size === 0) return undefined;
  const oldest = addDays(today, -REMEMBERED_DAYS);
  const present = new Set([...all].flatMap(([account, times]) => named(account, times).map(([id]) => id)));
  const kept = shown.filter((id) => present.has(id) || dayOf(id) >= oldest);
  return { today: fresh.size - overdue, overdue, accounts: accounts.size, shown: [...kept, ...fresh] };
}

/** Several things may be due at one account at the same time: they are counted. */
function named(account: string, times: readonly DueTime[]): (readonly [id: string, time: DueTime])[] {
  const counts = new Map<DueTime, number>();
  return times.map((time) => {
    const nth = (counts.get(time) ?? 0) + 1;
    counts.set(time, nth);
    const day = typeof time === 'number' ? localDay(new Date(time)) : time;
    return [`${day} ${time} ${nth} ${account}`, time];
  });
}

function dayOf(id: string): string {
  return id.slice(0, 10);
}
