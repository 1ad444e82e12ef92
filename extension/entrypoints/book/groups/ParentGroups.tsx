import { useMemo } from 'preact/hooks';
import { assess } from '../../../../core/assessment/assess.ts';
import { groupsOf } from '../../../../core/assessment/groups-of.ts';
import { usePanel } from '../../../../core/panel/panel-context.ts';
import type { BookSession } from '../../../book-flow/book-session.ts';
import { GroupItem } from './GroupItem.tsx';
import { groupsText } from './groups-text.ts';

export interface ParentGroupsProps {
  readonly session: BookSession;
}

/** Accounts under one parent, each group assessed as one account, the most valuable first. */
export function ParentGroups({ session }: ParentGroupsProps) {
  const { words } = usePanel();
  const accounts = session.accounts.value;
  const playbook = session.playbook.value;
  const book = session.book.value;
  const today = session.today();
  const { groups, notices, rowOf } = useMemo(() => {
    const found = groupsOf(
      accounts.map(({ account }) => account),
      today,
    );
    return {
      notices: found.notices,
      rowOf: new Map(accounts.map((row) => [row.account, row])),
      groups: found.groups
        .map((group) => ({ group, assessment: assess(group.account, { playbook, asOf: today, book }) }))
        .sort((a, b) => worth(b.assessment.value.score) - worth(a.assessment.value.score)),
    };
  }, [accounts, playbook, book, today]);
  return (
    <section class="kam-card" aria-label={words.say(groupsText.parents)}>
      <h2>{words.say(groupsText.parents)}</h2>
      <p class="kam-why">{words.say(groups.length === 0 ? groupsText.noParents : groupsText.parentsHint)}</p>
      {notices.map((notice) => (
        <p key={words.message(notice.message)} class="kam-fault">
          {words.message(notice.message)}
        </p>
      ))}
      <div class="book-parents">
        {groups.map(({ group, assessment }) => (
          <GroupItem
            key={group.name}
            group={group}
            assessment={assessment}
            rows={group.members.flatMap((member) => rowOf.get(member) ?? [])}
            playbook={playbook}
            onOpen={(key) => {
              session.chosen.value = key;
              location.hash = 'accounts';
            }}
          />
        ))}
      </div>
    </section>
  );
}

/** A group whose value is not known stands last. */
function worth(score: number | undefined): number {
  return score === undefined ? Number.NEGATIVE_INFINITY : score;
}
