import { usePanel } from '../../../../core/panel/panel-context.ts';
import type { Playbook } from '../../../../core/playbook/schema.ts';
import type { BookRival } from '../../../book-flow/rivals/book-rivals.ts';
import type { RivalMatch } from '../../../book-flow/rivals/rival-match.ts';
import { rivalsText } from '../../../book-flow/rivals/rivals-text.ts';
import { OutcomeBar } from './OutcomeBar.tsx';
import { PickCount } from './PickCount.tsx';
import { SumCell } from './SumCell.tsx';
import { signed } from './signed.ts';

export interface RivalRowProps {
  readonly rival: BookRival;
  /** Names of the positions; undefined where no account knows the shares of the market. */
  readonly positions: Playbook['competition']['rivals']['positions'] | undefined;
  onPick(matches: readonly RivalMatch[]): void;
}

/** One rival over all accounts that rate it. */
export function RivalRow({ rival, positions, onPick }: RivalRowProps) {
  const { words } = usePanel();
  const { name, position, matches, outcomes, margin, revenue, threatened, elsewhere } = rival;
  const count = (what: string, some: readonly RivalMatch[]) => (
    <td>
      <PickCount rival={name} what={what} matches={some} onPick={onPick} />
    </td>
  );
  return (
    <tr>
      <th scope="row">
        <b>{name}</b>
        <OutcomeBar outcomes={outcomes} />
      </th>
      {positions && (
        <td>
          {position === undefined ? '—' : words.say(positions[position.name].label)}
          {position && (
            <span class="kam-sub">
              {words.say(rivalsText.positionOn, { count: words.count(position.accounts) })}
            </span>
          )}
        </td>
      )}
      {count(words.say(rivalsText.accounts), matches)}
      {count(words.say(rivalsText.ours), outcomes.ours)}
      {count(words.say(rivalsText.level), outcomes.level)}
      {count(words.say(rivalsText.theirs), outcomes.theirs)}
      {count(words.say(rivalsText.thin), outcomes.thin)}
      <td>{margin === undefined ? '—' : signed(margin, words)}</td>
      <SumCell sum={revenue} of={matches.length} />
      <SumCell sum={threatened} of={outcomes.theirs.length} />
      <SumCell sum={elsewhere} of={matches.length} />
    </tr>
  );
}
