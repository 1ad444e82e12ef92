import { useId } from 'preact/hooks';
import { fieldOf } from '../../../account/fields.ts';
import type { Lever } from '../../../playbook/schema.ts';
import { usePanel } from '../../panel-context.ts';
import { editorText } from '../editor-text.ts';
import { NumberField } from '../NumberField.tsx';
import { policyText } from '../policy-text.ts';

export interface LeverRowProps {
  readonly lever: Lever;
  onLever(lever: Lever): void;
  onRemove(): void;
}

/** One input that a seller can influence: which way, and in which steps it is told. */
export function LeverRow({ lever, onLever, onRemove }: LeverRowProps) {
  const { words } = usePanel();
  const id = useId();
  const { field, direction, step } = lever;
  const { kind, label } = fieldOf(field);
  const what = words.say(label);
  const part = (text: string) => words.say(editorText.of, { what, part: text });
  const stepped = kind !== 'flag';
  return (
    <div class="kam-record kam-record-new">
      <div class="kam-number">
        <label class="kam-sub" for={id}>
          {what}
        </label>
        <select
          id={id}
          class="kam-input"
          aria-label={part(words.say(policyText.direction))}
          value={direction}
          onChange={(event) =>
            onLever({ ...lever, direction: event.currentTarget.value === 'up' ? 'up' : 'down' })
          }
        >
          {(['up', 'down'] as const).map((way) => (
            <option key={way} value={way}>
              {words.say(policyText.directions[way])}
            </option>
          ))}
        </select>
      </div>
      {stepped ? (
        <NumberField
          label={words.say(policyText.step)}
          name={part(words.say(policyText.step))}
          kind={kind === 'ratio' ? 'ratio' : 'number'}
          value={step}
          onValue={(next) => onLever({ ...lever, step: next })}
        />
      ) : (
        <span class="kam-sub">{words.say(policyText.yesOrNo)}</span>
      )}
      <button type="button" aria-label={words.say(policyText.remove, { what })} onClick={onRemove}>
        ×
      </button>
    </div>
  );
}
