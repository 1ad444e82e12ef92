import type { BookEntry } from '../../../../core/exchange/book-file.ts';
import type { BookComparison } from '../../../../core/exchange/merge/compare-books.ts';
import { usePanel } from '../../../../core/panel/panel-context.ts';
import { exchangeText } from '../../../book-flow/exchange/exchange-text.ts';
import type { ImportSession } from '../../../book-flow/exchange/import-session.ts';

export interface AskAccountsProps {
  readonly imports: ImportSession;
  readonly comparison: BookComparison;
}

/** Accounts of theirs that could be several of mine, or none: the user says which. */
export function AskAccounts({ imports, comparison }: AskAccountsProps) {
  const { words } = usePanel();
  const answers = imports.answers.value;
  const { ambiguous, matched, added, leftOut } = comparison;
  const answered = [
    ...matched.map(({ theirs, mine }) => ({ theirs, candidates: [mine] })),
    ...[...added, ...leftOut].map((theirs) => ({ theirs, candidates: [] as BookEntry[] })),
  ].filter(({ theirs }) => answers.has(theirs.key));
  const answer = (key: string, value: string) => {
    if (value === '') imports.answer(key, undefined);
    else if (value === 'new' || value === 'leave-out') imports.answer(key, value);
    else imports.answer(key, { mine: value.slice(1) });
  };
  return (
    <div class="exchange-asks">
      <h3>{words.say(exchangeText.asks)}</h3>
      <p class="kam-sub">{words.say(exchangeText.asksWhy)}</p>
      <ul>
        {[...ambiguous, ...answered].map(({ theirs, candidates }) => {
          const given = answers.get(theirs.key);
          return (
            <li key={theirs.key} class="kam-row kam-wrap">
              <span>{theirs.name}</span>
              <select
                class="kam-input"
                aria-label={`${words.say(exchangeText.asks)} ${theirs.name}`}
                value={given === undefined ? '' : typeof given === 'string' ? given : `=${given.mine}`}
                onChange={(event) => answer(theirs.key, event.currentTarget.value)}
              >
                <option value="">{words.say(exchangeText.unanswered)}</option>
                {candidates.map((mine) => (
                  <option key={mine.key} value={`=${mine.key}`}>
                    {words.say(exchangeText.sameAs, { name: `${mine.name} · ${mine.key}` })}
                  </option>
                ))}
                <option value="new">{words.say(exchangeText.isNew)}</option>
                <option value="leave-out">{words.say(exchangeText.leaveOut)}</option>
              </select>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
