import { addDays } from '../account/days-between.ts';
import { DomainError } from '../account/domain-error.ts';

/** An ISO day so many days later (or earlier, below 0). */
export function shiftDay(day: string, days: number): string {
  const start = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  // Date.parse lets 31 February through as 3 March on some engines.
  if (Number.isNaN(start) || new Date(start).toISOString().slice(0, 10) !== day) {
    throw new DomainError('not-a-date', {
      parameter: 'asOf',
      expected: 'a day such as 2026-11-20',
      received: day,
    });
  }
  return addDays(day, days);
}
