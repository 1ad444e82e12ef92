import type { Account } from '../account/account.ts';
import { DomainError } from '../account/domain-error.ts';
import { type AhpResult, analyticHierarchy } from '../inference/ahp.ts';
import { entropyWeights } from '../inference/entropy-weights.ts';
import type { Playbook } from '../playbook/schema.ts';
import { customerValue } from '../valuation/customer-value.ts';
import { DIMENSIONS } from '../valuation/scored.ts';

/** Above this ratio judgements contradict one another too much. Saaty 1980. */
export const CONSISTENT_BELOW = 0.1;

export interface JudgedWeights extends Pick<AhpResult, 'consistencyRatio' | 'worst'> {
  /** Whole numbers that add up to 100, in the order judged. */
  readonly weights: readonly number[];
}

/**
 * Whole weights out of judgements in pairs, row over column; a blank is taken from across the diagonal.
 *
 * @throws DomainError as `analyticHierarchy` does.
 * @see METHODS 10.1.
 */
export function judgedWeights(judgements: readonly (readonly (number | undefined)[])[]): JudgedWeights {
  const { priorities, consistencyRatio, worst } = analyticHierarchy(judgements);
  return { weights: inHundredths(priorities), consistencyRatio, worst };
}

/**
 * Whole weights of the four dimensions by how much each tells the accounts of a book apart: a second opinion.
 *
 * @returns undefined without enough accounts of which all four are known (playbook, 20 by default), or where they are
 *   all alike.
 * @see METHODS 10.1.
 */
export function spreadWeights(
  accounts: readonly Account[],
  playbook: Playbook,
): readonly number[] | undefined {
  const rows = accounts.flatMap((account) => {
    const { dimensions } = customerValue(account, playbook);
    const scores = DIMENSIONS.flatMap((key) => dimensions[key].score ?? []);
    return scores.length === DIMENSIONS.length ? [scores] : [];
  });
  if (rows.length < playbook.bookFrom) return undefined;
  try {
    return inHundredths(entropyWeights(rows));
  } catch (error) {
    if (error instanceof DomainError) return undefined;
    throw error;
  }
}

/** Shares that add up to 1 as whole hundredths that add up to 100: what rounding down leaves over goes to the largest rests. */
function inHundredths(shares: readonly number[]): readonly number[] {
  const whole = shares.map((share) => Math.floor(100 * share));
  const left = 100 - whole.reduce((sum, part) => sum + part, 0);
  const byRest = shares
    .map((share, at) => ({ at, rest: 100 * share - Math.floor(100 * share) }))
    .sort((a, b) => b.rest - a.rest || a.at - b.at);
  for (const { at } of byRest.slice(0, left)) whole[at] = (whole[at] as number) + 1;
  return whole;
}
