import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Fault } from '../account/fault.ts';
import type { FieldKey } from '../account/field.ts';
import { fieldOf } from '../account/fields.ts';
import type { FieldReading } from '../account/reading.ts';
import { FieldEditor } from './FieldEditor.tsx';
import { usePanel } from './panel-context.ts';
import { panelText } from './panel-text.ts';
import { sourceText } from './source-text.ts';
import { valueText } from './value-text.ts';

export interface ReadingRowProps {
  readonly reading: FieldReading;
  onEdit(field: FieldKey, text: string): Fault | undefined;
}

/** One field as it was read: value, where it stood, what could not be understood, and a way to mend it. */
export function ReadingRow({ reading, onEdit }: ReadingRowProps) {
  const { words } = usePanel();
  const [editing, setEditing] = useState(false);
  const edited = useRef(false);
  const button = useRef<HTMLButtonElement>(null);
  const { field: key, text, value, fault } = reading;
  const field = fieldOf(key);
  // The button comes back when the edit is over, and the focus with it.
  useLayoutEffect(() => {
    if (edited.current && !editing) button.current?.focus();
    edited.current = editing;
  }, [editing]);
  const leave = () => setEditing(false);
  const shown =
    value !== undefined
      ? valueText(field, value, words)
      : text === ''
        ? words.say(panelText.blank)
        : words.say(panelText.asWritten, { text });
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
          shown
        )}
      </td>
      <td class="kam-where">
        <span class="kam-sub">{sourceText(reading, words)}</span>
        {fault && !editing && <p class="kam-fault">{words.fault(fault)}</p>}
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

/** What an edit starts from: the text as it stood, or the choice that it was understood as. */
function textToEdit({ field, text, value }: FieldReading): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  const { kind } = fieldOf(field);
  return typeof value === 'string' && (kind === 'chainRole' || kind === 'date') ? value : text;
}
