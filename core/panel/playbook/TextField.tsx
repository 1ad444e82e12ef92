import { useId, useState } from 'preact/hooks';
import { usePanel } from '../panel-context.ts';
import { editorText } from './editor-text.ts';

export interface TextFieldProps {
  readonly label: string;
  /** The whole name for those who do not see what the input stands beside. */
  readonly name?: string;
  readonly value: string;
  /** Language of the text, where it is not the reader's. */
  readonly lang?: string;
  /** A sentence rather than a name. */
  readonly long?: boolean;
  onValue(value: string): void;
}

/** A text of a playbook that must not be empty. */
export function TextField({ label, name, value, lang, long = false, onValue }: TextFieldProps) {
  const { words } = usePanel();
  // Emptied, it keeps its old value until something is typed: see NumberField.
  const [emptied, setEmptied] = useState<string>();
  const id = useId();
  const empty = emptied === value;
  const type = (text: string) => {
    setEmptied(text.trim() === '' ? value : undefined);
    if (text.trim() !== '') onValue(text);
  };
  const shared = {
    id,
    class: 'kam-input',
    lang,
    'aria-label': name,
    'aria-invalid': empty,
    'aria-describedby': empty ? `${id}-fault` : undefined,
    value: empty ? '' : value,
  };
  return (
    <div class="kam-number">
      <label class="kam-sub" for={id}>
        {label}
      </label>
      {long ? (
        <textarea {...shared} rows={2} onInput={(event) => type(event.currentTarget.value)} />
      ) : (
        <input {...shared} onInput={(event) => type(event.currentTarget.value)} />
      )}
      {empty && (
        <p id={`${id}-fault`} class="kam-fault" role="alert">
          {words.say(editorText.aText)}
        </p>
      )}
    </div>
  );
}
