import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Contact } from '../../account/account.ts';
import type { CareEvent, CareKind } from '../../account/care-event.ts';
import type { Playbook } from '../../playbook/schema.ts';
import { Disclosure } from '../Disclosure.tsx';
import { Guides } from '../guides/Guides.tsx';
import { guidesAt } from '../guides/guides-at.ts';
import { guidesText } from '../guides/guides-text.ts';
import { usePanel } from '../panel-context.ts';
import { ComplaintFields, type ComplaintNote } from './ComplaintFields.tsx';
import { notesText } from './notes-text.ts';

export interface LogFormProps {
  readonly kind: CareKind;
  readonly contacts: readonly Contact[];
  readonly playbook: Playbook;
  /** ISO moment with the reader's own offset. */
  readonly now: string;
  onLog(event: Omit<CareEvent, 'id'>): void;
  onCancel(): void;
}

/** One event to be logged: filled in as far as can be, so that saving at once is enough for most. */
export function LogForm({ kind, contacts, playbook, now, onLog, onCancel }: LogFormProps) {
  const { words } = usePanel();
  const today = now.slice(0, 10);
  const guides = guidesAt(playbook, [kind]);
  const [day, setDay] = useState(today);
  const [about, setAbout] = useState('');
  const [who, setWho] = useState('');
  const [formal, setFormal] = useState(true);
  const [due, setDue] = useState('');
  const [told, setTold] = useState<ComplaintNote>({});
  const [fault, setFault] = useState<'about' | 'due'>();
  const form = useRef<HTMLFormElement>(null);
  const id = useId();
  useLayoutEffect(
    () => form.current?.querySelector<HTMLElement>(kind === 'commitment' ? 'input' : 'button')?.focus(),
    [kind],
  );
  const submit = (event: Event) => {
    event.preventDefault();
    const wrong =
      kind !== 'commitment' ? undefined : about.trim() === '' ? 'about' : due === '' ? 'due' : undefined;
    setFault(wrong);
    if (wrong !== undefined) {
      form.current?.querySelector<HTMLElement>(`[data-note="${wrong}"]`)?.focus();
      return;
    }
    onLog({
      kind,
      // The hour is known only for what happens now.
      at: day === today || day === '' ? now : day,
      ...(about.trim() === '' ? {} : { about: about.trim() }),
      ...(who === '' ? {} : { who }),
      ...(kind === 'visit' ? { formal } : {}),
      ...(kind === 'commitment' ? { due } : {}),
      ...told,
    });
  };
  return (
    <form
      ref={form}
      class="kam-note-form"
      onSubmit={submit}
      noValidate
      aria-label={words.say(notesText.kinds[kind])}
    >
      <label for={`${id}about`}>{words.say(notesText.about)}</label>
      <input
        id={`${id}about`}
        class="kam-input"
        type="text"
        autocomplete="off"
        data-note="about"
        aria-invalid={fault === 'about'}
        placeholder={words.say(notesText.aboutHint)}
        value={about}
        onInput={(event) => setAbout(event.currentTarget.value)}
      />
      {kind === 'commitment' && (
        <>
          <label for={`${id}due`}>{words.say(notesText.promisedBy)}</label>
          <input
            id={`${id}due`}
            class="kam-input"
            type="date"
            data-note="due"
            aria-invalid={fault === 'due'}
            value={due}
            onInput={(event) => setDue(event.currentTarget.value)}
          />
        </>
      )}
      {contacts.length > 0 && (
        <>
          <label for={`${id}who`}>{words.say(notesText.who)}</label>
          <select
            id={`${id}who`}
            class="kam-input"
            value={who}
            onChange={(event) => setWho(event.currentTarget.value)}
          >
            <option value="">{words.say(notesText.anyone)}</option>
            {contacts.map(({ name }) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </select>
        </>
      )}
      {kind === 'complaint' && (
        <ComplaintFields value={told} complaints={playbook.care.complaints} onChange={setTold} />
      )}
      <label for={`${id}day`}>{words.say(notesText.day)}</label>
      <input
        id={`${id}day`}
        class="kam-input"
        type="date"
        value={day}
        onInput={(event) => setDay(event.currentTarget.value)}
      />
      {kind === 'visit' && (
        <label class="kam-note-tick">
          <input
            type="checkbox"
            checked={formal}
            onChange={(event) => setFormal(event.currentTarget.checked)}
          />{' '}
          {words.say(notesText.formal)}
        </label>
      )}
      {fault !== undefined && (
        <p class="kam-fault kam-note-wide" role="alert">
          {words.say(fault === 'about' ? notesText.promiseNeeded : notesText.promiseDayNeeded)}
        </p>
      )}
      <div class="kam-buttons kam-note-wide">
        <button type="submit" class="kam-primary">
          {words.say(notesText.save)}
        </button>
        <button type="button" onClick={onCancel}>
          {words.say(notesText.cancel)}
        </button>
      </div>
      {guides.length > 0 && (
        <div class="kam-note-wide">
          <Disclosure
            label={words.say(guidesText.how)}
            named={words.say(guidesText.howFor, { what: words.say(notesText.kinds[kind]) })}
          >
            <Guides guides={guides} />
          </Disclosure>
        </div>
      )}
    </form>
  );
}
