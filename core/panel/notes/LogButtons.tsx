import { useRef, useState } from 'preact/hooks';
import type { Contact } from '../../account/account.ts';
import { CARE_KINDS, type CareKind } from '../../account/care-event.ts';
import { logEvent } from '../../account/change-notes.ts';
import type { Playbook } from '../../playbook/schema.ts';
import { usePanel } from '../panel-context.ts';
import { LogForm } from './LogForm.tsx';
import type { NoteHandlers } from './note-handlers.ts';
import { notesText } from './notes-text.ts';

export interface LogButtonsProps {
  readonly notes: NoteHandlers;
  readonly contacts: readonly Contact[];
  readonly playbook: Playbook;
}

/** What happens most; the rest stands behind a button. */
const USUAL: readonly CareKind[] = ['visit', 'call', 'message', 'commitment', 'complaint', 'enquiry'];

/** Logs what happened in two clicks: what it was, and that it is right as filled in. */
export function LogButtons({ notes, contacts, playbook }: LogButtonsProps) {
  const { words, announce } = usePanel();
  const [open, setOpen] = useState<{ readonly kind: CareKind; readonly now: string }>();
  const [all, setAll] = useState(false);
  const group = useRef<HTMLFieldSetElement>(null);
  const close = (kind: CareKind) => {
    setOpen(undefined);
    group.current?.querySelector<HTMLElement>(`[data-kind="${kind}"]`)?.focus();
  };
  return (
    <>
      <fieldset class="kam-note-kinds" ref={group}>
        <legend>{words.say(notesText.log)}</legend>
        {(all ? CARE_KINDS : USUAL).map((kind) => (
          <button
            type="button"
            key={kind}
            data-kind={kind}
            aria-pressed={open?.kind === kind}
            onClick={() => setOpen(open?.kind === kind ? undefined : { kind, now: notes.at() })}
          >
            {words.say(notesText.kinds[kind])}
          </button>
        ))}
        {!all && (
          <button type="button" class="kam-link" onClick={() => setAll(true)}>
            {words.say(notesText.others)}
          </button>
        )}
      </fieldset>
      {open && (
        <LogForm
          key={open.kind}
          kind={open.kind}
          now={open.now}
          contacts={contacts}
          playbook={playbook}
          onCancel={() => close(open.kind)}
          onLog={(event) => {
            notes.note((before) => logEvent(before, event));
            announce(words.say(notesText.logged, { what: words.say(notesText.kinds[event.kind]) }));
            close(open.kind);
          }}
        />
      )}
    </>
  );
}
