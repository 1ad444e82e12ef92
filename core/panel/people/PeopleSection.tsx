import type { Contact, DecisionRole } from '../../account/account.ts';
import { Fold } from '../Fold.tsx';
import type { NoteHandlers } from '../notes/note-handlers.ts';
import { usePanel } from '../panel-context.ts';
import { panelText } from '../panel-text.ts';
import type { Words } from '../words.ts';
import { AddPerson } from './AddPerson.tsx';
import { PersonNotes } from './PersonNotes.tsx';

export interface PeopleSectionProps {
  readonly contacts: readonly Contact[];
  readonly notes?: NoteHandlers | undefined;
}

const ROLES: readonly DecisionRole[] = ['initiator', 'searcher', 'decider', 'user', 'evaluator'];

/** Who is who in the decision, and which roles have nobody yet. */
export function PeopleSection({ contacts, notes }: PeopleSectionProps) {
  const { words } = usePanel();
  return (
    <Fold title={words.say(panelText.people)} summary={peopleLine(contacts, words)}>
      <ul class="kam-plain">
        {contacts.map((contact) => (
          <li key={contact.name}>
            <b>{contact.name}</b>{' '}
            {contact.title !== undefined && <span class="kam-sub">{contact.title}</span>}
            <p class="kam-why">
              {[
                words.say(contact.role === undefined ? panelText.roleless : panelText.role[contact.role]),
                words.say(stanceOf(contact.stance)),
                ...(contact.lastContact === undefined
                  ? []
                  : [words.say(panelText.met, { date: words.date(contact.lastContact) })]),
              ].join(' · ')}
            </p>
            {notes && <PersonNotes contact={contact} notes={notes} />}
          </li>
        ))}
      </ul>
      {notes && <AddPerson notes={notes} />}
    </Fold>
  );
}

function peopleLine(contacts: readonly Contact[], words: Words): string {
  if (contacts.length === 0) return words.say(panelText.nobody);
  const unknown = ROLES.filter((role) => !contacts.some((contact) => contact.role === role));
  const known = words.say(panelText.rolesKnown, { known: ROLES.length - unknown.length, all: ROLES.length });
  if (unknown.length === 0) return known;
  // Two can be named in a line; of more, the one who decides.
  const named = unknown.length <= 2 ? unknown : unknown.filter((role) => role === 'decider');
  if (named.length === 0) return known;
  const roles = words.list(named.map((role) => words.say(panelText.role[role])));
  return `${known} · ${words.say(panelText.roleUnknown, { roles })}`;
}

function stanceOf(stance: number | undefined) {
  if (stance === undefined) return panelText.stance.unknown;
  if (stance < 0) return panelText.stance.against;
  return stance > 0 ? panelText.stance.forUs : panelText.stance.neutral;
}
