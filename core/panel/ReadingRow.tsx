import { useRef, useState } from 'preact/hooks';
import type { Fault } from '../account/fault.ts';
import type { FieldKey } from '../account/field.ts';
import { fieldOf } from '../account/fields.ts';
import type { FieldReading } from '../account/reading.ts';
import { FieldEditor } from './FieldEditor.tsx';
import { usePanel } from './panel-context.ts';
import { panelText } from './panel-text.ts';
import { valueText } from './value-text.ts';

export interface ReadingRowProps {
  readonly reading: FieldReading;
  onEdit(field: FieldKey, text: string): Fault | undefined;
}

/** One field as it was read: value, where it stood, what could not be understood, and a way to mend it. */
export function ReadingRow({ reading, onEdit }: ReadingRowProps) {
  const { words } = usePanel();
  const [editing, setEditing] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const { field: key, text, value, fault, origin, where } = reading;
  const field = fieldOf(key);
  const leave = () => {
    setEditing(false);
    // The button comes back with the next paint, and the focus with it.
    queueMicrotask(() => button.current?.focus());
  };
  const place = [words.say(panelText.origin[origin]), ...(where === '' ? [] : [where])].join(' · ');
  const shown =
    value !== undefined
      ? valueText(field, value, words)
      : text === ''
        ? words.say(panelText.blank)
        : words.say(panelText.asWritten, { text });
  return (
    <tr data-field={key} data-value={value === undefined ? undefined : JSON.stringify(value)}>
      <th scope="row">{words.say(field.label)}</th>
      <td>
        {editing ? (
          <FieldEditor field={key} initial={text} onSave={onEdit} onSaved={leave} onCancel={leave} focused />
        ) : (
          <>
            {shown}
            <span class="kam-sub">{place}</span>
            {fault && <p class="kam-fault">{words.fault(fault)}</p>}
          </>
        )}
      </td>
      <td>
        {!editing && (
          <button ref={button} type="button" class="kam-link" onClick={() => setEditing(true)}>
            {words.say(panelText.edit)}
          </button>
        )}
      </td>
    </tr>
  );
}
