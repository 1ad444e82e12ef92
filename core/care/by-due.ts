import type { Duty } from './duty.ts';

/** Sorts duties, the earliest due first; those of one day by their names. */
export function byDue(a: Pick<Duty, 'due' | 'id'>, b: Pick<Duty, 'due' | 'id'>): number {
  return compare(a.due, b.due) || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
