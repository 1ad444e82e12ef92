import type { Organisation, OrgNode } from '../../needs/organisation.ts';
import type { Playbook } from '../../playbook/schema.ts';
import { usePanel } from '../panel-context.ts';
import { panelText } from '../panel-text.ts';
import { peopleText } from './people-text.ts';
import { stanceText } from './stance-text.ts';

export interface OrgTreeProps {
  readonly organisation: Organisation;
  readonly policy: Playbook['needs'];
}

/** Who reports to whom, drawn as a tree; people who report to one another in a ring are said to. */
export function OrgTree({ organisation: { tree, loops }, policy }: OrgTreeProps) {
  const { words } = usePanel();
  return (
    <>
      {loops.map((ring) => (
        <p key={ring.join()} class="kam-fault" role="alert">
          {words.say(peopleText.loop, { names: words.list(ring) })}
        </p>
      ))}
      <ul class="kam-tree" aria-label={words.say(peopleText.tree)}>
        {tree.map(branch)}
      </ul>
    </>
  );

  function branch({ name, contact, reports }: OrgNode) {
    const level = policy.organisation.find(({ id }) => id === contact?.level)?.label;
    const said = [
      ...(contact?.title === undefined ? [] : [contact.title]),
      ...(contact?.role === undefined ? [] : [words.say(panelText.role[contact.role])]),
      ...(contact?.stance === undefined ? [] : [words.say(stanceText(contact.stance))]),
      ...(level === undefined ? [] : [words.say(level)]),
      ...(contact === undefined ? [words.say(peopleText.stranger)] : []),
    ].join(' · ');
    return (
      <li key={name} class="kam-branch">
        <b>{name}</b> <span class="kam-sub">{said}</span>
        {reports.length > 0 && <ul>{reports.map(branch)}</ul>}
      </li>
    );
  }
}
