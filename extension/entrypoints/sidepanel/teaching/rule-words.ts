import { fieldOf } from '../../../../core/account/fields.ts';
import type { FieldReading } from '../../../../core/account/reading.ts';
import { valueText } from '../../../../core/panel/value-text.ts';
import type { Words } from '../../../../core/panel/words.ts';
import type { RuleResult } from '../../../crm/rule-result.ts';
import { teachingText } from '../../../panel-flow/teaching/teaching-text.ts';
import { fieldOfRule, isFieldRule, subjectOfRule, type TaughtRule } from '../../../teaching/taught-rule.ts';

/** What a rule reads, by the name that the panel gives it. */
export function ruleName(rule: TaughtRule, words: Words): string {
  return isFieldRule(rule)
    ? words.say(fieldOf(fieldOfRule(rule)).label)
    : words.say(teachingText[subjectOfRule(rule)]);
}

/** What a rule read, as a manager would write it. */
export function readWords(result: RuleResult, reading: FieldReading | undefined, words: Words): string {
  if (result.rows !== undefined) return words.say(teachingText.tableRows, { rows: result.rows });
  if (reading?.value !== undefined) return valueText(fieldOf(reading.field), reading.value, words);
  return result.text ? `“${result.text}”` : words.say(teachingText.blank);
}
