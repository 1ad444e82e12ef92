import type { AccountFields } from '../account/account.ts';
import type { Playbook } from '../playbook/schema.ts';
import { reaches } from './matrix.ts';

export type ReleaseVerdict = 'release' | 'keep' | 'cannot tell';

/**
 * Whether an account of value class *low* should be let go:
 * (price sensitive and disloyal and costly to win) or (costly in quality and a credit risk).
 * A missing input leaves *cannot tell*, unless the known ones decide by themselves.
 *
 * @param loyalty 0–100, undefined when unknown.
 * @see METHODS 3.3.
 */
export function releaseTest(
  fields: AccountFields,
  loyalty: number | undefined,
  policy: Playbook['classification']['release'],
): ReleaseVerdict {
  const high = (rating: number | undefined) =>
    rating === undefined ? undefined : reaches(rating, policy.highRating);
  const disloyal = loyalty === undefined ? undefined : !reaches(loyalty, policy.lowLoyalty);
  const draining = all(high(fields.priceSensitivity), disloyal, high(fields.winCost));
  const risky = all(high(fields.qualityCost), high(fields.creditRisk));
  if (draining === true || risky === true) return 'release';
  return draining === false && risky === false ? 'keep' : 'cannot tell';
}

/** Three-valued *and*: one false decides, else one unknown leaves it unknown. */
function all(...conditions: readonly (boolean | undefined)[]): boolean | undefined {
  if (conditions.includes(false)) return false;
  return conditions.includes(undefined) ? undefined : true;
}
