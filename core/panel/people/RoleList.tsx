import type { Contact } from '../../account/account.ts';
import type { PeopleReading } from '../../needs/people.ts';
import type { Playbook } from '../../playbook/schema.ts';
import { usePanel } from '../panel-context.ts';
import { panelText } from '../panel-text.ts';
import { peopleText } from './people-text.ts';
import { stanceText } from './stance-text.ts';

export interface RoleListProps {
  readonly reading: PeopleReading;
  readonly contacts: readonly Contact[];
  readonly policy: Playbook['needs'];
}

/** The decision roles, those that are not covered first, each with who fills it and what is missing. */
export function RoleList({ reading, contacts, policy }: RoleListProps) {
  const { words } = usePanel();
  const { roles, thread } = reading;
  const gapsFirst = roles.toSorted((a, b) => a.covered - b.covered);
  const hangs = thread !== undefined && thread.lost >= policy.threadFrom - 1e-9;
  return (
    <>
      <ul class="kam-plain kam-role-list">
        {gapsFirst.map(({ role, people, covered, gap }) => {
          const state = covered >= 1 ? 'covered' : covered > 0 ? 'half' : 'gap';
          const first = contacts.find(({ name }) => name === people[0]);
          return (
            <li key={role} data-role={role} data-state={state}>
              <span class={`kam-role-mark kam-role-${state}`} aria-hidden="true" />
              <span>
                <b>{words.say(panelText.role[role])}</b>
                <span class="kam-unseen"> {words.say(peopleText[state])}</span>
                {people.length > 0 && ` ${words.list(people)}`}
                <span class="kam-sub kam-block">
                  {[
                    // Their own stance says it nearer.
                    ...(gap === undefined || gap === 'against us'
                      ? []
                      : [words.say(peopleText.gaps[gap], { days: words.count(policy.roles.recentDays) })]),
                    ...(first?.stance === undefined ? [] : [words.say(stanceText(first.stance))]),
                    ...(first?.lastContact === undefined
                      ? []
                      : [words.say(panelText.met, { date: words.date(first.lastContact) })]),
                  ].join(' · ')}
                </span>
              </span>
            </li>
          );
        })}
      </ul>
      {hangs && (
        <p class="kam-fault">
          {words.say(peopleText.thread, { person: thread.person, share: words.ratio(thread.lost) })}
        </p>
      )}
    </>
  );
}
