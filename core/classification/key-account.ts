import type { AccountFields } from '../account/account.ts';
import { normaliseLabel } from '../account/normalise.ts';
import type { Playbook } from '../playbook/schema.ts';
import { reaches } from './matrix.ts';
import { type OpenOr, openOr } from './open-or.ts';

export type AccountType = 'economic' | 'important' | 'group' | 'strategic';
export const TIERS = ['VIP', 'target', 'mass'] as const;
export type Tier = (typeof TIERS)[number];

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
    reaches(fields.competitorThreat, policy.strategicThreat)
  ) {
    types.push('strategic');
  }
  return types;
}

/**
 * Service tier: *VIP* for lasting profit, else *target*, else *mass*.
 *
 * Open where the bounds of the scores leave it open; a flag that nobody recorded does not hold.
 *
 * @returns undefined where current and potential are both unknown.
 * @see METHODS 3.7.
 */
export function serviceTier(
  scores: { readonly current: Range; readonly potential: Range; readonly loyalty: Range },
  rivalVip: boolean | undefined,
  policy: Playbook['classification']['tier'],
): OpenOr<Tier> | undefined {
  const vip = rivalVip === true;
  const { current, potential, loyalty } = scores;
  if (current.score === undefined && potential.score === undefined) return undefined;
  const tier = (c = Number.NaN, p = Number.NaN, l = Number.NaN): Tier => tierAt(c, p, l, vip, policy);
  return openOr(tier(current.score, potential.score, loyalty.score), [
    tier(current.low, potential.low, loyalty.low),
    tier(current.low, potential.high, loyalty.low),
    tier(current.high, potential.high, loyalty.high),
  ]);
}

/** The rule on point scores alone; NaN is unknown and reaches nothing. */
export function tierAt(
  current: number,
  potential: number,
  loyalty: number,
  rivalVip: boolean,
  policy: Playbook['classification']['tier'],
): Tier {
  if (reaches(current, policy.vipCurrent) && reaches(loyalty, policy.vipLoyalty)) return 'VIP';
  return rivalVip || reaches(potential, policy.targetPotential) ? 'target' : 'mass';
}

/** A book asks about the same few industries again and again, so each is looked at once. */
const judged = new WeakMap<readonly string[], Map<string, boolean>>();
/** More than that are no industries but texts that never come again. */
const MOST_INDUSTRIES = 1000;

function isImportant(industry: string, words: readonly string[]): boolean {
  const known = judged.get(words) ?? new Map<string, boolean>();
  judged.set(words, known);
  const before = known.get(industry);
  if (before !== undefined) return before;
  const important = namesOneOf(industry, words);
  if (known.size < MOST_INDUSTRIES) known.set(industry, important);
  return important;
}

function namesOneOf(industry: string, words: readonly string[]): boolean {
  const own = normaliseLabel(industry);
  const ownWords: readonly string[] =
    industry
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.some((word) => {
    const wanted = normaliseLabel(word);
    if (wanted === '') return false;
    // Chinese has no blanks between words; in other scripts *press* must not be found in *Express logistics*.
    if (/\p{Script=Han}/u.test(wanted)) return own.includes(wanted);
    return own === wanted || holdsWords(ownWords, wanted);
  });
}

/** Whether neighbouring words add up to the one wanted, in the singular or with an s. */
function holdsWords(words: readonly string[], wanted: string): boolean {
  return words.some((_, from) => {
    let joined = '';
    for (const word of words.slice(from)) {
      joined += word;
      if (joined === wanted || joined === `${wanted}s`) return true;
    }
    return false;
  });
}

function uses({ revenue, productsHeld }: AccountFields): boolean {
  return (revenue !== undefined && revenue > 0) || (productsHeld !== undefined && productsHeld > 0);
}
