import { addDays } from '../account/days-between.ts';
import type { Playbook } from '../playbook/schema.ts';

export type TargetPeriod = Playbook['pipeline']['period'];

const MONTHS: Readonly<Record<TargetPeriod, number>> = { month: 1, quarter: 3, year: 12 };

/** First and last ISO day of the calendar month, quarter or year that a day lies in. */
export function targetPeriod(
  day: string,
  period: TargetPeriod,
): { readonly first: string; readonly last: string } {
  const [year = 0, month = 1] = day.split('-').map(Number);
  const length = MONTHS[period];
  const begin = month - ((month - 1) % length);
  const next = begin + length;
  return {
    first: firstOf(year, begin),
    last: addDays(next > 12 ? firstOf(year + 1, next - 12) : firstOf(year, next), -1),
  };
}

function firstOf(year: number, month: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`;
}
