import type { Contact } from '../../account/account.ts';
import { notePerson } from '../../account/change-notes.ts';
import { ROLES } from '../../needs/role-coverage.ts';
import type { NoteHandlers } from '../notes/note-handlers.ts';
import { notesText } from '../notes/notes-text.ts';
import { usePanel } from '../panel-context.ts';
import { panelText } from '../panel-text.ts';

export interface PersonNotesProps {
  readonly contact: Contact;
  readonly notes: NoteHandlers;
}

/** What no CRM says of a person: their part in the decision, how they stand to us, whether they may be written to. */
export function PersonNotes({ contact, notes }: PersonNotesProps) {
  const { words } = usePanel();
  const { name, role, stance, consent = [] } = contact;
  const set = (note: Parameters<typeof notePerson>[2]) =>
    notes.note((before) => notePerson(before, name, note));
  return (
    <div class="kam-note-pair">
      <select
        class="kam-input"
        aria-label={words.say(notesText.roleOf, { name })}
        value={role ?? ''}
        onChange={({ currentTarget }) => set({ role: ROLES.find((one) => one === currentTarget.value) })}
      >
        <option value="">{words.pair(words.say(notesText.role), '?')}</option>
        {ROLES.map((one) => (
          <option key={one} value={one}>
            {words.say(panelText.role[one])}
          </option>
        ))}
      </select>
      <select
        class="kam-input"
        aria-label={words.say(notesText.stanceOf, { name })}
        value={stance === undefined ? '' : String(Math.round(stance))}
        onChange={({ currentTarget }) =>
          set({ stance: currentTarget.value === '' ? undefined : Number(currentTarget.value) })
        }
      >
        <option value="">{words.pair(words.say(notesText.stance), '?')}</option>
        {notesText.stances.map(([value, label]) => (
          <option key={value} value={String(value)}>
            {words.say(label)}
          </option>
        ))}
      </select>
      <label class="kam-note-tick">
        <input
          type="checkbox"
          aria-label={words.say(notesText.consentOf, { name })}
          checked={consent.includes('message')}
          onChange={({ currentTarget }) =>
            set({
              consent: currentTarget.checked
                ? [...consent, 'message']
                : consent.filter((way) => way !== 'message'),
            })
          }
        />{' '}
        {words.say(notesText.consent)}
      </label>
    </div>
  );
}
