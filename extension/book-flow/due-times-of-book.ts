import { dueTimesOf } from '../panel-flow/due-times-of.ts';
import { localDay } from '../panel-flow/local-day.ts';
import type { DueTime } from '../storage/due-times.ts';
import type { BookSession } from './book-session.ts';

/** When all that is open at one's own accounts is due; undefined while the book does not show them as of today. */
export function dueTimesOfBook({
  source,
  accounts,
  own,
  progress,
  asOf,
  now,
}: Pick<BookSession, 'source' | 'accounts' | 'own' | 'progress' | 'asOf' | 'now'>):
  | ReadonlyMap<string, readonly DueTime[]>
  | undefined {
  const today = localDay(now());
  const rows = accounts.value;
  if (source.value !== 'own' || asOf.value !== undefined || progress.value !== undefined) return undefined;
  // Just after the sample or another day was shown, what stands there is not yet the book of today.
  if (rows.length !== own.value || rows.some(({ assessment }) => assessment.asOf !== today)) return undefined;
  return new Map(rows.map(({ stored, open = [] }) => [stored.key, dueTimesOf(open, today)]));
}
