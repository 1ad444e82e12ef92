import type { FieldKey } from '../account/field.ts';
import { isFieldKey } from '../account/fields.ts';
import type { Assessment } from '../assessment/assessment.ts';

/** What is missing, in the order in which it is worth asking for. */
export interface MissingFacts {
  readonly fields: readonly FieldKey[];
  /** Required parts that no field holds: contacts, rivals, roles. */
  readonly parts: readonly string[];
}

/** Needs that a field or two can meet. */
const NEEDED_FIELDS: ReadonlyMap<string, readonly FieldKey[]> = new Map([
  ['contract', ['contractMonthsLeft']],
  ['satisfaction', ['perceived', 'expected']],
  ['history', ['revenueLastYear']],
]);

/** The fields that settle most first, then what else the account's tier requires. */
export function missingFacts({ questions, completeness }: Assessment): MissingFacts {
  const fields = new Set<FieldKey>(questions.map(({ field }) => field));
  const parts: string[] = [];
  for (const need of completeness.missing) {
    const asked = isFieldKey(need) ? [need] : NEEDED_FIELDS.get(need);
    if (asked === undefined) parts.push(need);
    // Of two fields that make up one need, only the unknown one is missing: the questions name it.
    else if (!asked.some((field) => fields.has(field))) for (const field of asked) fields.add(field);
  }
  return { fields: [...fields], parts };
}
