import { daysBetween } from '../account/days-between.ts';
import type { Evidence } from '../account/rival-record.ts';
import type { Playbook } from '../playbook/schema.ts';

/**
 * How sure a rating still is, 0–1: as good as new for a while, then half of it goes in each half-life; an unknown
 * day or source takes its share. What was rated stays as it was rated.
 *
 * @param asOf ISO day; without it age cannot be told and takes nothing.
 * @see METHODS 4.9.
 */
export function certaintyOf(
  { source, date }: Evidence,
  policy: Playbook['competition']['evidence'],
  asOf: string | undefined,
): number {
  const sourced = source === undefined || source.trim() === '' ? policy.unsourced : 1;
  if (date === undefined) return sourced * policy.undated;
  if (asOf === undefined) return sourced;
  const old = daysBetween(date, asOf) - policy.freshDays;
  return old <= 0 ? sourced : sourced * 0.5 ** (old / policy.halfLifeDays);
}

/** What a rating on 1–10 may be by now, when it is so sure. */
export function rangeOf(rating: number, certainty: number): readonly [low: number, high: number] {
  return [1 + certainty * (rating - 1), 10 - certainty * (10 - rating)];
}
