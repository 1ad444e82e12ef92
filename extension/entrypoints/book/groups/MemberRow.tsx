import { valueClassOf } from '../../../../core/panel/class-choice.ts';
import { usePanel } from '../../../../core/panel/panel-context.ts';
import type { Playbook } from '../../../../core/playbook/schema.ts';
import type { BookAccount } from '../../../book-flow/book-account.ts';
import { groupsText } from './groups-text.ts';

export interface MemberRowProps {
  readonly row: BookAccount;
  /** Whether it is the parent itself. */
  readonly parent: boolean;
  readonly playbook: Playbook;
  onOpen(): void;
}

/** One member of a group, which opens beside the table of accounts. */
export function MemberRow({ row, parent, playbook, onOpen }: MemberRowProps) {
  const { words } = usePanel();
  const { stored, account, assessment } = row;
  const choice = valueClassOf(assessment, playbook);
  const { revenue } = account.fields;
  const { score } = assessment.value;
  const { risk } = assessment.risk;
  return (
    <tr>
      <th scope="row">
        <button type="button" class="kam-link book-name-link" onClick={onOpen}>
          {assessment.name ?? stored.name}
        </button>
        {parent && <span class="kam-sub">{words.say(groupsText.parentItself)}</span>}
      </th>
      <td>{revenue === undefined ? '—' : words.money(revenue)}</td>
      <td>{score === undefined ? '—' : words.score(score)}</td>
      <td>{choice === undefined ? '—' : `${words.say(choice.text.label)}${choice.settled ? '' : '?'}`}</td>
      <td>{risk === undefined ? '—' : words.score(risk)}</td>
    </tr>
  );
}
