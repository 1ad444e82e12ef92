import type { FieldKey } from '../account/field.ts';
import { isFieldKey } from '../account/fields.ts';
import type { Assessment } from '../assessment/assessment.ts';
import { DIMENSIONS } from '../valuation/scored.ts';

/** What is missing, in the order in which it is worth asking for. */
export interface MissingFacts {
  readonly fields: readonly FieldKey[];
  /** Required parts that are not fields: contacts, rivals, roles, history. */
  readonly parts: readonly string[];
}

/**
 * The question's field first, then the fields of the indicators that leave most of the value open,
 * then what else the account's tier requires.
 */
export function missingFacts({ question, value, completeness }: Assessment): MissingFacts {
  const spans = DIMENSIONS.flatMap((key) => {
    const { weight, indicators } = value.dimensions[key];
    const total = indicators.reduce((sum, one) => sum + one.weight, 0);
    return indicators.map((one) => ({
      missing: one.missing,
      span: total === 0 ? 0 : (weight * one.weight * (one.high - one.low)) / total,
    }));
  }).sort((a, b) => b.span - a.span);
  const fields = new Set<FieldKey>(question === undefined ? [] : [question.field]);
  for (const { missing } of spans) for (const field of missing) fields.add(field);
  for (const key of completeness.missing) if (isFieldKey(key)) fields.add(key);
  return { fields: [...fields], parts: completeness.missing.filter((key) => !isFieldKey(key)) };
}
