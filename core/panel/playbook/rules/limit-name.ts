import { fieldOf, isFieldKey } from '../../../account/fields.ts';
import type { Condition } from '../../../playbook/schema.ts';
import { FACT_NAMES } from '../../fact-names.ts';
import type { Words } from '../../words.ts';
import { policyText } from '../policy-text.ts';

export const LIMITS = ['atLeast', 'above', 'atMost', 'below'] as const satisfies readonly (keyof Condition)[];
export type Limit = (typeof LIMITS)[number];

/** What a fact is called and in which unit it stands; undefined for one that nobody knows. */
export function limitedFact(fact: string) {
  return isFieldKey(fact) ? fieldOf(fact) : FACT_NAMES[fact];
}

/** A figure from which a rule speaks: `Contract months left: at most`. */
export function limitName(fact: string, limit: Limit, words: Words): string {
  const known = limitedFact(fact);
  return words.pair(known === undefined ? fact : words.say(known.label), words.say(policyText.limits[limit]));
}
