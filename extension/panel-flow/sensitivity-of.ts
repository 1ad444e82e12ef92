import type { Account } from '../../core/account/account.ts';
import { classRobustness } from '../../core/inference/robustness.ts';
import { smallestSteps } from '../../core/inference/smallest-steps.ts';
import type { Sensitivity } from '../../core/panel/SensitivitySection.tsx';
import type { Playbook } from '../../core/playbook/schema.ts';

const SCHEMES = ['value', 'loyalty', 'tier'] as const;

/**
 * What would change the classes of an account. It values the account hundreds of times, so it is found part by part.
 *
 * @param playbook With the cuts in force, where they are the book's medians.
 * @param pause Between the parts; gives false where nobody waits for the result any more.
 */
export async function sensitivityOf(
  account: Account,
  playbook: Playbook,
  pause: () => Promise<boolean>,
): Promise<Sensitivity | undefined> {
  if (!(await pause())) return undefined;
  const boundaries = smallestSteps(account, playbook);
  const robustness = [];
  for (const of of SCHEMES) {
    if (!(await pause())) return undefined;
    const found = classRobustness(account, playbook, of);
    if (found !== undefined) robustness.push({ of, robustness: found });
  }
  return { boundaries, robustness };
}
