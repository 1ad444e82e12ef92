import { type HeaderPlan, readColumns } from '../../core/account/match-headers.ts';

/** How many columns of a plan are understood. */
export function understood(plan: HeaderPlan): number {
  return readColumns(plan).length;
}
