import type { Account } from './account.ts';
import { isFieldKey } from './fields.ts';

/** How much of what the account's tier requires is known. METHODS section 1. */
export interface Completeness {
  /** 0–1. */
  readonly share: number;
  /** Field keys, or `contacts`, `contract`, `roles`, `rivals`, `satisfaction`, `history`, that are required and missing. */
  readonly missing: readonly string[];
}

/** Requirements add up along the tiers: a VIP needs what a target needs, and that what everyone needs. */
export function completenessOf(
  account: Account,
  tier: 'VIP' | 'target' | 'mass' | undefined,
  policy: {
    readonly everyone: readonly string[];
    readonly target: readonly string[];
    readonly VIP: readonly string[];
  },
): Completeness {
  const required = [
    ...policy.everyone,
    ...(tier === 'target' || tier === 'VIP' ? policy.target : []),
    ...(tier === 'VIP' ? policy.VIP : []),
  ];
  const missing = required.filter((need) => !isMet(account, need));
  return { share: required.length === 0 ? 1 : (required.length - missing.length) / required.length, missing };
}

function isMet({ fields, contacts, rivals }: Account, need: string): boolean {
  if (isFieldKey(need)) return fields[need] !== undefined;
  switch (need) {
    case 'contacts':
      return contacts !== undefined && contacts.length > 0;
    case 'contract':
      return fields.contractMonthsLeft !== undefined;
    case 'roles':
      return contacts?.some(({ role }) => role === 'decider') === true;
    case 'rivals':
      return (rivals !== undefined && rivals.ratings.length > 0) || fields.bestRivalStrength !== undefined;
    case 'satisfaction':
      return fields.perceived !== undefined && fields.expected !== undefined;
    case 'history':
      return fields.revenueLastYear !== undefined;
    default:
      return false;
  }
}
