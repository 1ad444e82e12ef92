import { usePanel } from '../../../../core/panel/panel-context.ts';
import type { BookRival } from '../../../book-flow/rivals/book-rivals.ts';
import type { RivalMatch } from '../../../book-flow/rivals/rival-match.ts';
import { rivalsText } from '../../../book-flow/rivals/rivals-text.ts';
import { OutcomeBar } from './OutcomeBar.tsx';
import { PickCount } from './PickCount.tsx';
import { SumCell } from './SumCell.tsx';
import { signed } from './signed.ts';

export interface RivalRowProps {
  readonly rival: BookRival;
  onPick(matches: readonly RivalMatch[]): void;
}

/** One rival over all accounts that rate it. */
export function RivalRow({ rival, onPick }: RivalRowProps) {
  const { words } = usePanel();
  const { name, matches, outcomes, margin, revenue, threatened, elsewhere } = rival;
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
