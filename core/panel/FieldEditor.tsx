import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Fault } from '../account/fault.ts';
import type { FieldKey } from '../account/field.ts';
import { fieldOf } from '../account/fields.ts';
import { FieldControl } from './FieldControl.tsx';
import { usePanel } from './panel-context.ts';
import { panelText } from './panel-text.ts';

export interface FieldEditorProps {
  readonly field: FieldKey;
  /** Text to start from; a field without one is asked for the first time. */
  readonly initial?: string;
  /** Stores the text; a fault is shown here and the text stays. */
  onSave(field: FieldKey, text: string): Fault | undefined;
  /** After a text was taken. */
  onSaved?(): void;
  /** Esc and the button Cancel; without it there is neither. */
  onCancel?(): void;
  readonly focused?: boolean;
  /** Shows the field's name above the input. */
  readonly named?: boolean;
}

/** One field to type in: Enter saves, Esc cancels, what could not be read stays with its reason. */
export function FieldEditor(props: FieldEditorProps) {
  const { field: key, initial, onSave, onSaved, onCancel, focused = false, named = false } = props;
  const { words, announce } = usePanel();
  const [text, setText] = useState(initial ?? '');
  const [fault, setFault] = useState<Fault>();
  const control = useRef<HTMLInputElement & HTMLSelectElement>(null);
  const id = useId();
  const field = fieldOf(key);

  useLayoutEffect(() => {
    if (focused) control.current?.focus();
  }, [focused]);

  const save = (event: Event) => {
    event.preventDefault();
    if (initial === undefined && text.trim() === '') return control.current?.focus();
    const found = onSave(key, text);
    setFault(found);
    if (found !== undefined) return control.current?.focus();
    announce(words.say(panelText.savedSaid, { field: words.say(field.label) }));
    if (initial === undefined) setText('');
    onSaved?.();
  };
  const cancel = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || onCancel === undefined) return;
    event.stopPropagation();
    onCancel();
  };
  return (
    <form class="kam-editor" onSubmit={save} onKeyDown={cancel} noValidate>
      {named && (
        <label class="kam-field-label" for={id}>
          {words.say(field.label)}
        </label>
      )}
      <div class="kam-editor-row">
        <FieldControl
          field={field}
          text={text}
          onText={setText}
          control={control}
          id={id}
          invalid={fault !== undefined}
          describedBy={fault === undefined ? undefined : `${id}-fault`}
          labelled={named}
        />
        <button type="submit">{words.say(panelText.save)}</button>
        {onCancel && (
          <button type="button" class="kam-link" onClick={onCancel}>
            {words.say(panelText.cancel)}
          </button>
        )}
      </div>
      {fault && (
        <p id={`${id}-fault`} class="kam-fault" role="alert">
          {words.fault(fault)}
        </p>
      )}
    </form>
  );
}
