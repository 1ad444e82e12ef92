import type { Contact, Opportunity } from '../../account/account.ts';
import type { NeedsReading } from '../../needs/needs-reading.ts';
import { ifLeaving } from '../../needs/people.ts';
import type { Playbook } from '../../playbook/schema.ts';
import { Fold } from '../Fold.tsx';
import type { NoteHandlers } from '../notes/note-handlers.ts';
import { Opener } from '../Opener.tsx';
import { usePanel } from '../panel-context.ts';
import { panelText } from '../panel-text.ts';
import { AddPerson } from './AddPerson.tsx';
import { LevelList } from './LevelList.tsx';
import { OrgTree } from './OrgTree.tsx';
import { PersonItem } from './PersonItem.tsx';
import { peopleLine } from './people-line.ts';
import { peopleText } from './people-text.ts';
import { RoleList } from './RoleList.tsx';

export interface PeopleSectionProps {
  readonly contacts: readonly Contact[];
  /** The open ones. */
  readonly deals: readonly Opportunity[];
  readonly reading: NeedsReading | undefined;
  readonly playbook: Playbook;
  /** ISO day. */
  readonly asOf: string | undefined;
  readonly notes?: NoteHandlers | undefined;
}

/** Who decides and how well we know them, gaps first; then everybody, and who reports to whom. */
export function PeopleSection({ contacts, deals, reading, playbook, asOf, notes }: PeopleSectionProps) {
  const { words } = usePanel();
  const policy = playbook.needs;
  const { people, organisation } = reading ?? {};
  return (
    <Fold title={words.say(panelText.people)} summary={peopleLine(contacts, words)}>
      {people && (
        <>
          <div class="kam-row kam-between">
            <h3>{words.say(peopleText.roles)}</h3>
            <span class="kam-sub">
              {words.say(peopleText.coverage, { share: words.ratio(people.coverage) })}
            </span>
          </div>
          <RoleList reading={people} contacts={contacts} policy={policy} />
        </>
      )}
      {contacts.length > 0 && <h3>{words.say(peopleText.everybody)}</h3>}
      <ul class="kam-plain">
        {contacts.map((contact) => (
          <PersonItem
            key={contact.name}
            contact={contact}
            contacts={contacts}
            deals={deals}
            leaving={ifLeaving(contact.name, contacts, deals, policy.roles, asOf)}
            policy={policy}
            notes={notes}
          />
        ))}
      </ul>
      {notes && <AddPerson notes={notes} taken={contacts.map(({ name }) => name)} />}
      {organisation?.known && (
        <section aria-label={words.say(peopleText.tree)}>
          <h3>{words.say(peopleText.tree)}</h3>
          <OrgTree organisation={organisation} policy={policy} />
        </section>
      )}
      {organisation && (
        <Opener label={words.say(peopleText.levels)}>
          <LevelList organisation={organisation} notes={notes} />
        </Opener>
      )}
    </Fold>
  );
}
