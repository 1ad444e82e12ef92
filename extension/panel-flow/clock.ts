import type { AssessOptions } from '../../core/assessment/assess.ts';
import { localMoment } from './local-moment.ts';

export type Clock = Pick<AssessOptions, 'now' | 'zone'>;

/** What the user's own clock shows, and in which time zone it stands. */
export function clockOf(now: Date): Clock {
  return { now: localMoment(now), zone: Intl.DateTimeFormat().resolvedOptions().timeZone };
}
