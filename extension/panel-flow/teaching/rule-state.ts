import { readField } from '../../../core/account/read-field.ts';
import type { FieldReading } from '../../../core/account/reading.ts';
import type { RuleResult } from '../../crm/rule-result.ts';
import type { StoredRule } from '../../storage/taught-rules.ts';
import { fieldOfRule, isFieldRule, type TaughtRule } from '../../teaching/taught-rule.ts';
import { unitIn } from '../label-match.ts';

/** How a rule fares on the page in front. */
export interface RuleState {
  readonly stored: StoredRule;
  readonly result: RuleResult;
  /** What its text reads; absent for a table, and where nothing was found. */
  readonly reading?: FieldReading;
  readonly kind: /** Nothing is found, or more than one thing. */
    | 'gone'
    | 'many'
    /** Found, but the text is none that the field can have. */
    | 'unreadable'
    /** For the first time on another record than the one on which it was taught. */
    | 'new'
    /** Found, but no longer by its label. */
    | 'moved'
    | 'fine';
}

/** Each rule for the kind of page in front with what became of it there. */
export function ruleStates(
  rules: readonly StoredRule[],
  results: readonly RuleResult[],
  record: string,
  at: string,
): RuleState[] {
  return rules.flatMap((stored): RuleState[] => {
    const result = results.find(({ of }) => of === stored.rule.of);
    if (result === undefined) return [];
    const reading = resultReading(stored.rule, result, at);
    const state = { stored, result, ...(reading === undefined ? {} : { reading }) };
    return [{ ...state, kind: kindOf(stored, result, reading, record) }];
  });
}

/** What a found text means as the field that it was said to be. */
export function resultReading(rule: TaughtRule, result: RuleResult, at: string): FieldReading | undefined {
  if (!isFieldRule(rule) || result.text === undefined) return undefined;
  const field = fieldOfRule(rule);
  const label = result.labelNow ?? rule.place.label?.text;
  return readField(field, result.text, { origin: 'taught', where: result.where, at }, unitIn(field, label));
}

function kindOf(
  { rule, record: taughtOn, tried }: StoredRule,
  { why, by, labelNow, text }: RuleResult,
  reading: FieldReading | undefined,
  record: string,
): RuleState['kind'] {
  if (why !== undefined) return why;
  if (reading?.fault !== undefined) return 'unreadable';
  if (tried !== true && taughtOn !== undefined && taughtOn !== record && text !== '') return 'new';
  const labelled = isFieldRule(rule) ? rule.place.label !== undefined : true;
  return labelNow !== undefined || (labelled && by !== 'label') ? 'moved' : 'fine';
}
