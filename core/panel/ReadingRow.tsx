import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Fault } from '../account/fault.ts';
import type { FieldKey } from '../account/field.ts';
import { fieldOf } from '../account/fields.ts';
import type { FieldReading } from '../account/reading.ts';
import { FieldEditor } from './FieldEditor.tsx';
import { usePanel } from './panel-context.ts';
import { panelText } from './panel-text.ts';
import { placeText, sourceText } from './source-text.ts';
import { valueText } from './value-text.ts';
import type { Words } from './words.ts';

export interface ReadingRowProps {
  readonly reading: FieldReading;
  /** What other sources say of the field, where it is something else. */
  readonly others?: readonly FieldReading[] | undefined;
  onEdit(field: FieldKey, text: string): Fault | undefined;
}

/** One field as it was read: value, where it stood, what could not be understood, and a way to mend it. */
export function ReadingRow({ reading, others = [], onEdit }: ReadingRowProps) {
  const { words } = usePanel();
  const [editing, setEditing] = useState(false);
  const edited = useRef(false);
  const button = useRef<HTMLButtonElement>(null);
  const { field: key, value, fault } = reading;
  const field = fieldOf(key);
  // The button comes back when the edit is over, and the focus with it.
  useLayoutEffect(() => {
    if (edited.current && !editing) button.current?.focus();
    edited.current = editing;
  }, [editing]);
  const leave = () => setEditing(false);
  const takeBack = () => {
    onEdit(key, '');
    button.current?.focus();
  };
  const own = reading.origin === 'typed' && reading.by === undefined;
  return (
    <tr
      class={editing ? 'kam-editing' : undefined}
      data-field={key}
      data-value={value === undefined ? undefined : JSON.stringify(value)}
    >
      <th scope="row">{words.say(field.label)}</th>
      <td>
        {editing ? (
          <FieldEditor
            field={key}
            initial={textToEdit(reading)}
            onSave={onEdit}
            onSaved={leave}
            onCancel={leave}
            focused
          />
        ) : (
          readText(reading, words)
        )}
      </td>
      <td class="kam-where">
        <span class="kam-sub">{sourceText(reading, words)}</span>
        {fault && !editing && <p class="kam-fault">{words.fault(fault)}</p>}
        {others.map((one) => (
          <p key={`${one.origin} ${one.by}`} class="kam-differs">
            {words.say(panelText.says[one.origin], { value: readText(one, words) })}{' '}
            <span class="kam-sub">{placeText(one, words)}</span>
          </p>
        ))}
        {own && others.length > 0 && !editing && (
          <button type="button" class="kam-link" onClick={takeBack}>
            {words.say(panelText.takeBackTyped)}
          </button>
        )}
      </td>
      <td class="kam-edit">
        {!editing && (
          <button ref={button} type="button" class="kam-link" onClick={() => setEditing(true)}>
            {words.say(panelText.edit)}
          </button>
        )}
      </td>
    </tr>
  );
}

function readText({ field, text, value }: FieldReading, words: Words): string {
  if (value !== undefined) return valueText(fieldOf(field), value, words);
  return text === '' ? words.say(panelText.blank) : words.say(panelText.asWritten, { text });
}

/** What an edit starts from: the text as it stood, or the choice that it was understood as. */
function textToEdit({ field, text, value }: FieldReading): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  const { kind } = fieldOf(field);
  return typeof value === 'string' && (kind === 'chainRole' || kind === 'date') ? value : text;
}
