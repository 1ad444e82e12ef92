import type { ActionRule } from '../../../playbook/schema.ts';
import type { PlaybookPath } from '../../../playbook/with-value.ts';
import { Opener } from '../../Opener.tsx';
import { usePanel } from '../../panel-context.ts';
import { editorText } from '../editor-text.ts';
import { NumberField } from '../NumberField.tsx';
import { policyText } from '../policy-text.ts';
import { LocalTextField } from '../texts/LocalTextField.tsx';
import { withoutFacts } from '../without-facts.ts';
import { RuleLimits } from './RuleLimits.tsx';

const TEXTS = ['title', 'why', 'effect', 'ends'] as const;

export interface RuleEditorProps {
  readonly rule: ActionRule;
  /** The path starts at the rule. */
  onValue(path: PlaybookPath, value: unknown): void;
  onRemove(): void;
}

/** What a rule says, from which figures on, and by when it wants it done. */
export function RuleEditor({ rule, onValue, onRemove }: RuleEditorProps) {
  const { words } = usePanel();
  const title = words.say(withoutFacts(rule.title));
  const { withinDays } = rule;
  const due =
    withinDays === undefined
      ? words.say(policyText.noDue)
      : withinDays === 1
        ? words.say(policyText.dayShort)
        : words.say(policyText.daysShort, { days: words.count(withinDays) });
  const facts = [...new Set(TEXTS.flatMap((part) => Object.values(rule[part]).flatMap(factsIn)))];
  return (
    <li data-rule={rule.id}>
      <Opener label={title} beside={due}>
        {withinDays !== undefined && (
          <NumberField
            label={words.say(policyText.dueIn)}
            name={words.say(editorText.of, { what: title, part: words.say(policyText.dueIn) })}
            kind="weight"
            value={withinDays}
            onValue={(days) => onValue(['withinDays'], days)}
          />
        )}
        <RuleLimits rule={rule} title={title} onValue={onValue} />
        {TEXTS.map((part) => (
          <LocalTextField
            key={part}
            part={words.say(policyText.ruleTexts[part])}
            of={title}
            value={rule[part]}
            long
            onValue={(language, text) => onValue([part, language], text)}
          />
        ))}
        {facts.length > 0 && (
          <p class="kam-why">{words.say(policyText.factsHint, { facts: facts.join(', ') })}</p>
        )}
        <div class="kam-buttons">
          <button type="button" onClick={onRemove}>
            {words.say(policyText.dropRule)}
          </button>
        </div>
      </Opener>
    </li>
  );
}

function factsIn(sentence: string): readonly string[] {
  return [...sentence.matchAll(/\{\w+\}/g)].map(([name]) => name);
}
