import { useState } from 'preact/hooks';
import { usePanel } from '../panel-context.ts';
import type { LineField, LineValue } from './line-field.ts';
import { readLineValue } from './read-line-value.ts';

export interface LineInputProps {
  readonly id: string;
  readonly kind: Exclude<LineField['kind'], 'choice'>;
  readonly hint: string | undefined;
  readonly value: LineValue;
  onChange(value: LineValue): void;
}

/** One typed value. What cannot be read stays as it was typed, with what is wrong with it, and is not kept. */
export function LineInput({ id, kind, hint, value, onChange }: LineInputProps) {
  const { words } = usePanel();
  const [text, setText] = useState(value === undefined ? '' : String(value));
  const [fault, setFault] = useState<string>();
  const leave = (typed: string) => {
    const read = readLineValue(kind, typed);
    setFault(read.fault && words.say(read.fault, { text: typed.trim() }));
    if (read.fault === undefined && read.value !== value) onChange(read.value);
  };
  const shared = {
    id,
    class: 'kam-input',
    value: text,
    placeholder: hint,
    'aria-invalid': fault !== undefined,
    'aria-describedby': fault === undefined ? undefined : `${id}-fault`,
    onInput: ({ currentTarget }: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) =>
      setText(currentTarget.value),
    onChange: ({ currentTarget }: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) =>
      leave(currentTarget.value),
  };
  return (
    <span>
      {kind === 'long' ? (
        <textarea rows={2} {...shared} />
      ) : (
        <input
          {...(kind === 'date' ? { type: 'date' as const } : { type: 'text' as const })}
          autoComplete="off"
          {...(['rating', 'index', 'count', 'money', 'percent'].includes(kind)
            ? { inputMode: 'decimal' as const }
            : {})}
          {...shared}
        />
      )}
      {fault !== undefined && (
        <span id={`${id}-fault`} class="kam-fault kam-block" role="alert">
          {fault}
        </span>
      )}
    </span>
  );
}
