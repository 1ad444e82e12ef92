import type { Contact, Opportunity } from '../../account/account.ts';
import { notePerson } from '../../account/change-notes.ts';
import type { Leaving } from '../../needs/people.ts';
import type { Playbook } from '../../playbook/schema.ts';
import { Disclosure } from '../Disclosure.tsx';
import { LineFields } from '../notes/LineFields.tsx';
import type { NoteHandlers } from '../notes/note-handlers.ts';
import { usePanel } from '../panel-context.ts';
import { panelText } from '../panel-text.ts';
import { LeavingLines } from './LeavingLines.tsx';
import { leavingLine } from './leaving-line.ts';
import { PersonDeals } from './PersonDeals.tsx';
import { PersonNotes } from './PersonNotes.tsx';
import { peopleText } from './people-text.ts';
import { personFields } from './person-fields.ts';
import { stanceText } from './stance-text.ts';

export interface PersonItemProps {
  readonly contact: Contact;
  readonly contacts: readonly Contact[];
  /** Open deals of the account. */
  readonly deals: readonly Opportunity[];
  readonly leaving: Leaving | undefined;
  readonly policy: Playbook['needs'];
  readonly notes?: NoteHandlers | undefined;
}

/** One person: their part, how they stand to us, what more is noted, and what rests on them. */
export function PersonItem({ contact, contacts, deals, leaving, policy, notes }: PersonItemProps) {
  const { words } = usePanel();
  const { name, title, role, stance, strength, lastContact } = contact;
  return (
    <li>
      <b>{name}</b> {title !== undefined && <span class="kam-sub">{title}</span>}
      <p class="kam-why">
        {[
          words.say(role === undefined ? panelText.roleless : panelText.role[role]),
          words.say(stanceText(stance)),
          ...(strength === undefined
            ? []
            : [words.say(peopleText.closeness, { points: words.points(strength) })]),
          ...(lastContact === undefined ? [] : [words.say(panelText.met, { date: words.date(lastContact) })]),
        ].join(' · ')}
      </p>
      {notes && <PersonNotes contact={contact} notes={notes} />}
      {(notes || leaving) && (
        <Disclosure
          label={words.say(peopleText.moreShort)}
          named={words.say(peopleText.more, { name })}
          beside={leaving && leavingLine(leaving, words)}
        >
          {leaving && <LeavingLines leaving={leaving} />}
          {notes && (
            <LineFields
              label={words.say(peopleText.more, { name })}
              fields={personFields(contact, contacts, policy, words)}
              values={{
                title,
                lastContact,
                level: contact.level,
                reportsTo: contact.reportsTo,
                strength: contact.strength,
              }}
              onChange={(key, value) => notes.note((before) => notePerson(before, name, { [key]: value }))}
            />
          )}
          {notes && deals.length > 0 && <PersonDeals name={name} deals={deals} notes={notes} />}
        </Disclosure>
      )}
    </li>
  );
}
