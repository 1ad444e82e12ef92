import { daysBetween } from '../../account/days-between.ts';
import type { TableValue } from '../../account/tables/read-table-cell.ts';

const YEAR = 365;
/** A sheet that begins up to a month into a year tells that year. */
const MONTH = 31;

export type OrderYear = 'this year' | 'last year' | 'older';

export interface OrderYears {
  /** Whether the orders cover a whole year. */
  readonly one: boolean;
  /** Whether the orders reach back over the whole year before the last: a part of it would pass for less than it was. */
  readonly two: boolean;
  of(day: TableValue | undefined): OrderYear;
}

/**
 * In which year before the last of the days an order lies: what is counted a year takes the last one alone, and last
 * year's the one before it. What has no day is not known to be older.
 */
export function orderYears(days: readonly (TableValue | undefined)[]): OrderYears {
  const known = days.filter((day): day is string => typeof day === 'string').sort();
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return { one: false, two: false, of: () => 'this year' };
  const covered = daysBetween(first, last);
  const two = covered >= 2 * YEAR - MONTH;
  return {
    one: covered >= YEAR - MONTH,
    two,
    of: (day) => {
      const back = typeof day === 'string' ? daysBetween(day, last) : 0;
      if (back < YEAR) return 'this year';
      return two && back < 2 * YEAR ? 'last year' : 'older';
    },
  };
}
