import { daysBetween } from '../../account/days-between.ts';
import type { TableValue } from '../../account/tables/read-table-cell.ts';

const YEAR = 365;

/**
 * Whether a day lies more than a year before the last of the days: what is counted a year takes the last year alone.
 * What has no day is not known to be older.
 */
export function olderThanYear(
  days: readonly (TableValue | undefined)[],
): (day: TableValue | undefined) => boolean {
  const last = days.reduce<string>((late, day) => (typeof day === 'string' && day > late ? day : late), '');
  return (day) => last !== '' && typeof day === 'string' && daysBetween(day, last) >= YEAR;
}
