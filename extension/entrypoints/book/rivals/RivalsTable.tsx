import type { ComponentChildren } from 'preact';
import { usePanel } from '../../../../core/panel/panel-context.ts';
import type { Playbook } from '../../../../core/playbook/schema.ts';
import type { BookRival } from '../../../book-flow/rivals/book-rivals.ts';
import type { RivalMatch } from '../../../book-flow/rivals/rival-match.ts';
import { rivalsText } from '../../../book-flow/rivals/rivals-text.ts';
import { RivalRow } from './RivalRow.tsx';

export interface RivalsTableProps {
  readonly rivals: readonly BookRival[];
  /** Accounts that rate any rival, and all accounts. */
  readonly rated: number;
  readonly accounts: number;
  readonly playbook: Playbook;
  onPick(matches: readonly RivalMatch[]): void;
  readonly children: ComponentChildren;
}

/** The rivals below one another, with what each leads in and what of ours stands against it. */
export function RivalsTable({ rivals, rated, accounts, playbook, onPick, children }: RivalsTableProps) {
  const { words } = usePanel();
  const title = words.say(rivalsText.title);
  const positions = rivals.some(({ position }) => position)
    ? playbook.competition.rivals.positions
    : undefined;
  const worst = rivals.toSorted((a, b) => b.outcomes.theirs.length - a.outcomes.theirs.length)[0];
  return (
    <section class="kam-card">
      <div class="kam-row kam-between kam-wrap">
        <h2>{title}</h2>
        <span class="kam-sub">
          {words.say(rivalsText.rated, { rated: words.count(rated), all: words.count(accounts) })}
        </span>
      </div>
      <p class="book-rivals-line">
        {worst === undefined || worst.outcomes.theirs.length === 0
          ? words.say(rivalsText.nowhere)
          : words.say(rivalsText.strongest, {
              rival: worst.name,
              count: words.count(worst.outcomes.theirs.length),
              all: words.count(worst.matches.length),
              money: worst.threatened.amount === undefined ? '—' : words.money(worst.threatened.amount),
            })}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard. */}
      <section class="kam-scroll" tabIndex={0} aria-label={title}>
        <table class="kam-table book-figures">
          <thead>
            <tr>
              <th scope="col">{words.say(rivalsText.rival)}</th>
              {positions && <th scope="col">{words.say(rivalsText.position)}</th>}
              <th scope="col">{words.say(rivalsText.accounts)}</th>
              <th scope="col">{words.say(rivalsText.ours)}</th>
              <th scope="col">{words.say(rivalsText.level)}</th>
              <th scope="col">{words.say(rivalsText.theirs)}</th>
              <th scope="col">{words.say(rivalsText.thin)}</th>
              <th scope="col" title={words.say(rivalsText.marginHint)}>
                {words.say(rivalsText.margin)}
              </th>
              <th scope="col">{words.say(rivalsText.revenue)}</th>
              <th scope="col">{words.say(rivalsText.threatened)}</th>
              <th scope="col">{words.say(rivalsText.elsewhere)}</th>
            </tr>
          </thead>
          <tbody>
            {rivals.map((rival) => (
              <RivalRow key={rival.name} rival={rival} positions={positions} onPick={onPick} />
            ))}
          </tbody>
        </table>
      </section>
      {children}
    </section>
  );
}
