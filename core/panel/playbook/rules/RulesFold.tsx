import type { Playbook } from '../../../playbook/schema.ts';
import type { PlaybookPath } from '../../../playbook/with-value.ts';
import { Fold } from '../../Fold.tsx';
import { usePanel } from '../../panel-context.ts';
import { NumberField } from '../NumberField.tsx';
import { policyText } from '../policy-text.ts';
import { RuleEditor } from './RuleEditor.tsx';

export interface RulesFoldProps {
  readonly actions: Playbook['actions'];
  onValue(path: PlaybookPath, value: unknown): void;
}

/** The rules that propose next actions. */
export function RulesFold({ actions, onValue }: RulesFoldProps) {
  const { words, announce } = usePanel();
  const { rules, shown } = actions;
  const label = words.say(policyText.shown);
  return (
    <Fold
      title={words.say(policyText.rules)}
      summary={words.say(policyText.rulesSummary, {
        count: words.count(rules.length),
        shown: words.count(shown),
      })}
    >
      <NumberField
        label={label}
        name={label}
        kind="weight"
        value={shown}
        onValue={(count) => onValue(['actions', 'shown'], count)}
      />
      <ul class="kam-plain kam-rules">
        {rules.map((rule, at) => (
          <RuleEditor
            key={rule.id}
            rule={rule}
            onValue={(path, value) => onValue(['actions', 'rules', String(at), ...path], value)}
            onRemove={() => {
              onValue(
                ['actions', 'rules'],
                rules.filter((other) => other !== rule),
              );
              announce(words.say(policyText.removed, { what: words.say(rule.title) }));
            }}
          />
        ))}
      </ul>
    </Fold>
  );
}
