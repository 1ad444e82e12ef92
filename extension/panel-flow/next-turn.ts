import type { Assessment } from '../../core/assessment/assessment.ts';

/**
 * Milliseconds until what is due is to be judged anew: the next hour at which a norm falls due, else midnight.
 */
export function nextTurn(assessments: readonly Pick<Assessment, 'duties'>[], now: Date): number {
  let next = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1).getTime();
  for (const { duties } of assessments)
    for (const { dueInstant, done } of duties)
      if (done === undefined && dueInstant !== undefined && dueInstant >= now.getTime())
        // At the very minute it is still on time.
        next = Math.min(next, dueInstant + 1);
  return next - now.getTime();
}
