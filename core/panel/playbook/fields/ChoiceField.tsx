import { useId } from 'preact/hooks';
import { usePanel } from '../../panel-context.ts';
import { editorText } from '../editor-text.ts';
import type { FieldProps } from './policy-field.ts';

/** One of a few values. */
export function ChoiceField({ field, value, of, onValue }: FieldProps<string | number, 'choice'>) {
  const { words } = usePanel();
  const id = useId();
  const label = words.say(field.label);
  return (
    <div class="kam-number">
      <label class="kam-sub" for={id}>
        {label}
      </label>
      <select
        id={id}
        class="kam-input"
        aria-label={of === undefined ? undefined : words.say(editorText.of, { what: of, part: label })}
        value={String(value ?? '')}
        onChange={({ currentTarget }) => {
          const chosen = field.options.find((option) => String(option.value) === currentTarget.value);
          if (chosen !== undefined) onValue([], chosen.value);
        }}
      >
        {field.options.map((option) => (
          <option key={option.value} value={String(option.value)}>
            {words.say(option.label)}
          </option>
        ))}
      </select>
    </div>
  );
}
