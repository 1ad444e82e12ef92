import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import type { Field } from '../account/field.ts';
import type { LocalText } from '../text/local-text.ts';
import { usePanel } from './panel-context.ts';
import { panelText } from './panel-text.ts';
import { unitText } from './unit-text.ts';

export interface FieldControlProps {
  readonly field: Field;
  readonly text: string;
  onText(text: string): void;
  readonly control: RefObject<(HTMLInputElement & HTMLSelectElement) | null>;
  readonly id: string;
  readonly invalid: boolean;
  /** Id of what explains the fault. */
  readonly describedBy: string | undefined;
  /** Named by a label beside it; else by the field's name. */
  readonly labelled?: boolean;
  readonly required?: boolean;
}

type Option = readonly [value: string, label: LocalText];

const YES_NO: readonly Option[] = [
  ['yes', panelText.yes],
  ['no', panelText.no],
];
const CHAIN_ROLES: readonly Option[] = [
  ['headquarters', panelText.headquarters],
  ['key', panelText.key],
  ['ordinary', panelText.ordinary],
];

/** The input that suits a field's kind. */
export function FieldControl(props: FieldControlProps) {
  const {
    field,
    text,
    onText,
    control,
    id,
    invalid,
    describedBy,
    labelled = false,
    required = false,
  } = props;
  const { words } = usePanel();
  // Chosen once: an input must not turn into another one under the fingers of whoever types.
  const [shape] = useState(() => shapeOf(field, text));
  const shared = {
    id,
    class: 'kam-input',
    ref: control,
    value: text,
    'aria-label': labelled ? undefined : words.say(field.label),
    'aria-invalid': invalid,
    'aria-describedby': describedBy,
    'aria-required': required ? true : undefined,
  } as const;
  if (shape === 'text' || shape === 'day') {
    return (
      <input
        {...shared}
        {...(shape === 'day' ? { type: 'date' } : { type: 'text' })}
        autocomplete="off"
        placeholder={unitText(field, words)}
        onInput={(event) => onText(event.currentTarget.value)}
      />
    );
  }
  return (
    <select {...shared} onChange={(event) => onText(event.currentTarget.value)}>
      <option value="">{words.say(panelText.choose)}</option>
      {shape.map(([value, label]) => (
        <option key={value} value={value}>
          {words.say(label)}
        </option>
      ))}
    </select>
  );
}

/** A list or a calendar where it can hold the text; a text that it could not show is kept in a plain input. */
function shapeOf({ kind }: Field, text: string): 'text' | 'day' | readonly Option[] {
  if (kind === 'date') return text === '' || /^\d{4}-\d\d-\d\d$/.test(text) ? 'day' : 'text';
  const options = kind === 'flag' ? YES_NO : kind === 'chainRole' ? CHAIN_ROLES : [];
  return options.length > 0 && (text === '' || options.some(([value]) => value === text)) ? options : 'text';
}
