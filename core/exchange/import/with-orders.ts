import type { FieldReading } from '../../account/reading.ts';
import type { BookEntry } from '../book-file.ts';
import type { FoundEntry } from './entry-finder.ts';

/**
 * An entry with what its orders add up to. What is stated of a field, in this file or in the book that is kept, is a
 * better word than a sum.
 */
export function withOrders<Entry extends BookEntry>(
  entry: Entry,
  sums: readonly FieldReading[] = [],
  kept: FoundEntry = undefined,
): Entry {
  const before = kept === undefined || kept === 'several' ? [] : kept.readings;
  const stated = new Set(
    [...entry.readings, ...before].flatMap(({ field, value }) => (value === undefined ? [] : [field])),
  );
  const free = sums.filter(({ field }) => !stated.has(field));
  return free.length === 0 || stated.has('revenue')
    ? entry
    : { ...entry, readings: [...entry.readings, ...free] };
}
