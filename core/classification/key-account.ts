import type { AccountFields } from '../account/account.ts';
import { normaliseLabel } from '../account/normalise.ts';
import type { Playbook } from '../playbook/schema.ts';
import { reaches } from './matrix.ts';
import { type OpenOr, openOr } from './open-or.ts';

export type AccountType = 'economic' | 'important' | 'group' | 'strategic';
export type Tier = 'VIP' | 'target' | 'mass';

/** A score with what it could still be; score undefined when unknown. */
export interface Range {
  readonly score: number | undefined;
  readonly low: number;
  readonly high: number;
}

/**
 * Key-account types; several may hold.
 *
 * @param band Band of the account in the book; undefined without a book.
 * @see METHODS 3.7.
 */
export function accountTypes(
  fields: AccountFields,
  potential: number | undefined,
  band: 'A' | 'B' | 'C' | undefined,
  policy: Playbook['classification']['types'],
): readonly AccountType[] {
  const types: AccountType[] = [];
  const { usageLimit } = policy;
  if (
    band === 'A' ||
    (usageLimit !== undefined && fields.revenue !== undefined && fields.revenue >= usageLimit)
  ) {
    types.push('economic');
  }
  if (fields.industry !== undefined && isImportant(fields.industry, policy.importantIndustries))
    types.push('important');
  // Tied into our value chain and using our product.
  if (fields.chainRole !== undefined && fields.chainRole !== 'ordinary' && uses(fields)) types.push('group');
  if (
    potential !== undefined &&
    reaches(potential, policy.strategicPotential) &&
    fields.competitorThreat !== undefined &&
    fields.competitorThreat >= policy.strategicThreat
  ) {
    types.push('strategic');
  }
  return types;
}

/**
 * Service tier: *VIP* for lasting profit, else *target*, else *mass*.
 *
 * @returns undefined where current and potential are both unknown.
 * @see METHODS 3.7.
 */
export function serviceTier(
  scores: { readonly current: Range; readonly potential: Range; readonly loyalty: Range },
  rivalVip: boolean | undefined,
  policy: Playbook['classification']['tier'],
): OpenOr<Tier> | undefined {
  const { current, potential, loyalty } = scores;
  if (current.score === undefined && potential.score === undefined) return undefined;
  const tier = (c: number | undefined, p: number | undefined, l: number | undefined, vip: boolean): Tier => {
    if (c !== undefined && l !== undefined && reaches(c, policy.vipCurrent) && reaches(l, policy.vipLoyalty))
      return 'VIP';
    return vip || (p !== undefined && reaches(p, policy.targetPotential)) ? 'target' : 'mass';
  };
  return openOr(tier(current.score, potential.score, loyalty.score, rivalVip === true), [
    tier(current.low, potential.low, loyalty.low, rivalVip === true),
    tier(current.low, potential.high, loyalty.low, rivalVip !== false),
    tier(current.high, potential.high, loyalty.high, rivalVip !== false),
  ]);
}

function isImportant(industry: string, words: readonly string[]): boolean {
  const own = normaliseLabel(industry);
  return words.some((word) => own.includes(normaliseLabel(word)));
}

function uses({ revenue, productsHeld }: AccountFields): boolean {
  return (revenue !== undefined && revenue > 0) || (productsHeld !== undefined && productsHeld > 0);
}
