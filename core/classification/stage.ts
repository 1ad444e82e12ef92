import type { AccountFields } from '../account/account.ts';
import type { StagePolicy } from '../playbook/schema.ts';
import { isProspect } from '../valuation/prospect.ts';
import { reaches } from './matrix.ts';

export type Stage = 'initial' | 'purchase' | 'use' | 'repurchase';

/**
 * Where an account stands between the first interest and the next order. The stages are the source's, the rule is
 * ours, first match:
 *
 * 1. never bought: *purchase* with an open deal, else *initial*;
 * 2. bought before, nothing this year: *repurchase*;
 * 3. buys, and there is an open deal or the contract ends soon: *repurchase*;
 * 4. buys, with us for `useYears` or longer: *repurchase*; for less: *use*;
 * 5. buys, how long is unknown: *repurchase* where it brought revenue last year.
 *
 * @param openDeal Whether an open deal is known.
 * @returns undefined where the facts do not say whether it buys, or for how long.
 * @see METHODS 3.9.
 */
export function stageOf(fields: AccountFields, openDeal: boolean, policy: StagePolicy): Stage | undefined {
  const { revenue, revenueLastYear, productsHeld, tenure, contractMonthsLeft } = fields;
  if (isProspect(fields)) return openDeal ? 'purchase' : 'initial';
  const boughtBefore = positive(revenueLastYear) || positive(tenure);
  if (revenue === 0 && !positive(productsHeld)) return boughtBefore ? 'repurchase' : undefined;
  if (!positive(revenue) && !positive(productsHeld)) return undefined;
  if (openDeal) return 'repurchase';
  if (typeof contractMonthsLeft === 'number' && contractMonthsLeft <= policy.renewalMonths)
    return 'repurchase';
  if (tenure !== undefined) return reaches(tenure, policy.useYears) ? 'repurchase' : 'use';
  return positive(revenueLastYear) ? 'repurchase' : undefined;
}

function positive(amount: number | undefined): boolean {
  return amount !== undefined && amount > 0;
}
