import '../groups/groups.css';
import './rivals.css';
import { useMemo, useState } from 'preact/hooks';
import { usePanel } from '../../../../core/panel/panel-context.ts';
import { bookRivals } from '../../../book-flow/rivals/book-rivals.ts';
import { rivalItems } from '../../../book-flow/rivals/rival-items.ts';
import type { RivalMatch } from '../../../book-flow/rivals/rival-match.ts';
import { rivalsText } from '../../../book-flow/rivals/rivals-text.ts';
import type { BookProps } from '../book-props.ts';
import { NoAccounts } from '../NoAccounts.tsx';
import { pickAccounts } from '../pick-accounts.ts';
import { RivalIndustries } from './RivalIndustries.tsx';
import { RivalItemsTable } from './RivalItemsTable.tsx';
import { RivalsTable } from './RivalsTable.tsx';

/** Rivals whose columns fit beside one another; the rest is a press away. */
const FIRST = 6;

/** Every rival over all accounts: where it leads, by how much, in what, and what of ours stands against it. */
export function RivalsView({ session, language }: BookProps) {
  const { words } = usePanel();
  const [all, setAll] = useState(false);
  const accounts = session.accounts.value;
  const book = useMemo(() => bookRivals(accounts), [accounts]);
  const shown = useMemo(() => (all ? book.rivals : book.rivals.slice(0, FIRST)), [book, all]);
  const items = useMemo(() => rivalItems(shown), [shown]);
  if (session.progress.value === undefined && accounts.length === 0)
    return <NoAccounts language={language.value} session={session} />;
  if (book.rated === 0) {
    return session.progress.value === undefined ? (
      <section class="kam-card book-none" aria-label={words.say(rivalsText.none)}>
        <h2>{words.say(rivalsText.none)}</h2>
        <p>{words.say(rivalsText.noneWhy)}</p>
      </section>
    ) : null;
  }
  const pick = (matches: readonly RivalMatch[]) =>
    pickAccounts(
      session,
      matches.map(({ row }) => row),
    );
  return (
    <div class="book-groups">
      <RivalsTable
        rivals={shown}
        rated={book.rated}
        accounts={accounts.length}
        playbook={session.playbook.value}
        onPick={pick}
      >
        {shown.length < book.rivals.length && (
          <button type="button" class="kam-link" onClick={() => setAll(true)}>
            {words.say(rivalsText.more, { count: words.count(book.rivals.length) })}
          </button>
        )}
      </RivalsTable>
      <div class="book-rivals-pair">
        <RivalIndustries industries={book.industries} rivals={shown} onPick={pick} />
        <RivalItemsTable items={items} rivals={shown} onPick={pick} />
      </div>
    </div>
  );
}
