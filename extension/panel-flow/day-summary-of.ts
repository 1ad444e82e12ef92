import type { Account } from '../../core/account/account.ts';
import { classNames } from '../../core/assessment/account-change.ts';
import type { Assessment } from '../../core/assessment/assessment.ts';
import type { DaySummary } from '../storage/day-summaries.ts';

/** What is kept of an assessment for later days to compare with. */
export function daySummaryOf(
  account: string,
  day: string,
  { fields }: Account,
  { value, classes, playbook }: Assessment,
): DaySummary {
  const { score, low, high, coverage } = value;
  return {
    account,
    day,
    low,
    high,
    coverage,
    classes: classNames(classes),
    fields,
    playbook: playbook.hash,
    ...(score === undefined ? {} : { value: score }),
  };
}
