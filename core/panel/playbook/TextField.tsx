import { useId, useState } from 'preact/hooks';
import { usePanel } from '../panel-context.ts';
import { editorText } from './editor-text.ts';

export interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  onValue(value: string): void;
}

/** A text of a playbook that must not be empty. */
export function TextField({ label, value, onValue }: TextFieldProps) {
  const { words } = usePanel();
  // Emptied, it keeps its old value until something is typed: see NumberField.
  const [emptied, setEmptied] = useState<string>();
  const id = useId();
  const empty = emptied === value;
  return (
    <div class="kam-number">
      <label class="kam-sub" for={id}>
        {label}
      </label>
      <input
        id={id}
        class="kam-input"
        aria-invalid={empty}
        aria-describedby={empty ? `${id}-fault` : undefined}
        value={empty ? '' : value}
        onInput={(event) => {
          const text = event.currentTarget.value;
          setEmptied(text.trim() === '' ? value : undefined);
          if (text.trim() !== '') onValue(text);
        }}
      />
      {empty && (
        <p id={`${id}-fault`} class="kam-fault" role="alert">
          {words.say(editorText.aText)}
        </p>
      )}
    </div>
  );
}
