import type { ActionRule } from '../../../playbook/schema.ts';
import { usePanel } from '../../panel-context.ts';
import { editorText } from '../editor-text.ts';
import { NumberField } from '../NumberField.tsx';
import { policyText } from '../policy-text.ts';
import { LIMITS, limitedFact, limitName } from './limit-name.ts';

export interface RuleLimitsProps {
  readonly rule: ActionRule;
  /** The rule's name. */
  readonly title: string;
  /** The path starts at the rule. */
  onValue(path: readonly string[], value: number): void;
}

/** From which figures on a rule speaks, and what it gives away. */
export function RuleLimits({ rule, title, onValue }: RuleLimitsProps) {
  const { words } = usePanel();
  const limits = rule.when.flatMap((condition, at) =>
    LIMITS.flatMap((limit) => {
      const value = condition[limit];
      return value === undefined ? [] : [{ at, limit, value, fact: condition.fact }];
    }),
  );
  const { priceCut } = rule;
  if (limits.length === 0 && priceCut === undefined) return null;
  const field = (label: string, ratio: boolean, value: number, path: readonly string[]) => (
    <NumberField
      key={path.join('.')}
      label={label}
      name={words.say(editorText.of, { what: title, part: label })}
      kind={ratio ? 'ratio' : 'number'}
      value={value}
      onValue={(next) => onValue(path, next)}
    />
  );
  return (
    <div class="kam-numbers kam-half">
      {limits.map(({ at, limit, value, fact }) => {
        const ratio = limitedFact(fact)?.kind === 'ratio';
        return field(limitName(fact, limit, words), ratio, value, ['when', String(at), limit]);
      })}
      {priceCut !== undefined && field(words.say(policyText.priceCut), true, priceCut, ['priceCut'])}
    </div>
  );
}
