import { Fragment } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { usePanel } from '../panel-context.ts';
import { notesText } from './notes-text.ts';

export interface AddFormProps {
  readonly title: string;
  /** Why it was not added, in words. */
  readonly fault: string | undefined;
  readonly fields: readonly {
    readonly key: string;
    readonly label: string;
    readonly type?: 'date';
    readonly placeholder?: string;
  }[];
  /** Gets the trimmed texts; the form closes when it answers true. */
  onAdd(texts: Readonly<Partial<Record<string, string>>>): boolean;
}

/** A small form behind a button, for one more entry of a list. */
export function AddForm({ title, fault, fields, onAdd }: AddFormProps) {
  const { words } = usePanel();
  const [texts, setTexts] = useState<Readonly<Record<string, string>>>();
  const form = useRef<HTMLFormElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const open = texts !== undefined;
  const wasOpen = useRef(false);
  // The form takes the focus, and gives it back to the button that it stood behind.
  useLayoutEffect(() => {
    if (open) form.current?.querySelector('input')?.focus();
    else if (wasOpen.current) button.current?.focus();
    wasOpen.current = open;
  }, [open]);
  if (!open)
    return (
      <button ref={button} type="button" class="kam-link" onClick={() => setTexts({})}>
        {title}
      </button>
    );
  const submit = (event: Event) => {
    event.preventDefault();
    const trimmed = Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, text.trim()]));
    if (onAdd(trimmed)) setTexts(undefined);
  };
  return (
    <form
      ref={form}
      class="kam-note-form"
      aria-label={title}
      onSubmit={submit}
      onKeyDown={(event) => {
        // Only the form, not the part that it stands in.
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        setTexts(undefined);
      }}
      noValidate
    >
      {fields.map(({ key, label, type = 'text', placeholder }) => (
        <Fragment key={key}>
          <label for={`${id}${key}`}>{label}</label>
          <input
            id={`${id}${key}`}
            class="kam-input"
            {...(type === 'date' ? { type: 'date' as const } : { type: 'text' as const })}
            autocomplete="off"
            placeholder={placeholder}
            value={texts[key] ?? ''}
            onInput={(event) => setTexts({ ...texts, [key]: event.currentTarget.value })}
          />
        </Fragment>
      ))}
      {fault !== undefined && (
        <p class="kam-fault kam-note-wide" role="alert">
          {fault}
        </p>
      )}
      <div class="kam-buttons kam-note-wide">
        <button type="submit" class="kam-primary">
          {words.say(notesText.save)}
        </button>
        <button type="button" onClick={() => setTexts(undefined)}>
          {words.say(notesText.cancel)}
        </button>
      </div>
    </form>
  );
}
