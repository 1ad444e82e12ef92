import type { Account } from '../../core/account/account.ts';
import { rankRobustness } from '../../core/inference/rank-robustness.ts';
import { classRobustness } from '../../core/inference/robustness.ts';
import { smallestSteps } from '../../core/inference/smallest-steps.ts';
import type { Sensitivity } from '../../core/panel/SensitivitySection.tsx';
import type { Playbook } from '../../core/playbook/schema.ts';
import { customerValue } from '../../core/valuation/customer-value.ts';
import type { CustomerValue } from '../../core/valuation/scored.ts';

const SCHEMES = ['value', 'loyalty', 'tier'] as const;

/**
 * What would change the classes of an account. It values the account hundreds of times, so it is found part by part.
 *
 * @param playbook With the cuts in force, where they are the book's medians.
 * @param others The other accounts of the book, for the rank; none where there is no book, or a very large one.
 * @param pause Between the parts; gives false where nobody waits for the result any more.
 */
export async function sensitivityOf(
  account: Account,
  playbook: Playbook,
  others: readonly Account[],
  pause: () => Promise<boolean>,
): Promise<Sensitivity | undefined> {
  if (!(await pause())) return undefined;
  const boundaries = smallestSteps(account, playbook);
  const robustness: Sensitivity['robustness'][number][] = [];
  for (const of of SCHEMES) {
    if (!(await pause())) return undefined;
    const found = classRobustness(account, playbook, of);
    if (found !== undefined) robustness.push({ of, robustness: found });
  }
  const rank = others.length === 0 ? undefined : await rankOf(account, playbook, others, pause);
  return { boundaries, robustness: rank === undefined ? robustness : [...robustness, rank] };
}

/** Accounts that are valued between two pauses. */
const PART = 500;

async function rankOf(
  account: Account,
  playbook: Playbook,
  others: readonly Account[],
  pause: () => Promise<boolean>,
): Promise<Sensitivity['robustness'][number] | undefined> {
  const values: CustomerValue[] = [];
  for (let from = 0; from < others.length; from += PART) {
    if (!(await pause())) return undefined;
    values.push(...others.slice(from, from + PART).map((other) => customerValue(other, playbook)));
  }
  const robustness = rankRobustness(customerValue(account, playbook), values, playbook);
  return robustness && { of: 'rank', robustness };
}
