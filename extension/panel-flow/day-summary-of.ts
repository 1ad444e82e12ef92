import type { Assessment } from '../../core/assessment/assessment.ts';
import type { DaySummary } from '../storage/day-summaries.ts';

/** What is kept of an assessment for later days to compare with. */
export function daySummaryOf(
  account: string,
  day: string,
  { value, classes, playbook }: Assessment,
): DaySummary {
  const { score, low, high, coverage } = value;
  const place = classes.value;
  return {
    account,
    day,
    low,
    high,
    coverage,
    playbook: playbook.hash,
    ...(score === undefined ? {} : { value: score }),
    ...(place === undefined ? {} : { valueClass: place === 'prospect' ? place : place.name }),
  };
}
