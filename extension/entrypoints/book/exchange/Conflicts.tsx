import { useState } from 'preact/hooks';
import type { Side } from '../../../../core/exchange/merge/compare-accounts.ts';
import type { BookComparison } from '../../../../core/exchange/merge/compare-books.ts';
import { type ChoiceForAll, choiceForAll } from '../../../../core/exchange/merge/merge-books.ts';
import { usePanel } from '../../../../core/panel/panel-context.ts';
import { exchangeText } from '../../../book-flow/exchange/exchange-text.ts';
import type { ImportSession } from '../../../book-flow/exchange/import-session.ts';
import { conflictLines } from './conflict-lines.ts';

export interface ConflictsProps {
  readonly imports: ImportSession;
  readonly comparison: BookComparison;
}

const CHOICES: readonly ChoiceForAll[] = ['stands', 'newer', 'mine', 'theirs'];
const SHOWN = 50;

/** What both sides know and value differently, field by field, with whose word it is. */
export function Conflicts({ imports, comparison }: ConflictsProps) {
  const { words } = usePanel();
  const [shown, setShown] = useState(SHOWN);
  const rule = imports.all.value;
  const lines = conflictLines(comparison, choiceForAll(rule), words);
  if (lines.length === 0) return null;
  return (
    <div class="exchange-conflicts">
      <h3>{words.say(exchangeText.conflicts, { count: words.count(lines.length) })}</h3>
      <p class="kam-sub">{words.say(exchangeText.conflictsWhy)}</p>
      <fieldset class="exchange-money">
        <legend class="kam-unseen">{words.say(exchangeText.forAll)}</legend>
        <span class="kam-sub">{words.say(exchangeText.forAll)}</span>
        {CHOICES.map((choice) => (
          <label key={choice}>
            <input
              type="radio"
              name="conflicts"
              checked={rule === choice && imports.single.value.size === 0}
              onChange={() => imports.decideAll(choice)}
            />{' '}
            {words.say(exchangeText[choice])}
          </label>
        ))}
      </fieldset>
      <div class="kam-scroll">
        <table class="kam-table exchange-columns">
          <caption class="kam-unseen">{words.say(exchangeText.conflicts, { count: lines.length })}</caption>
          <thead>
            <tr>
              <th scope="col">{words.say(exchangeText.account)}</th>
              <th scope="col">{words.say(exchangeText.field)}</th>
              <th scope="col">{words.say(exchangeText.mine)}</th>
              <th scope="col">{words.say(exchangeText.theirs)}</th>
            </tr>
          </thead>
          <tbody>
            {lines.slice(0, shown).map(({ key, account, what, mine, theirs, ruled }) => {
              const side = imports.single.value.get(key) ?? ruled;
              const choice = (own: Side, { value, source }: { value: string; source: string }) => (
                <td>
                  <label class="exchange-choice">
                    <input
                      type="radio"
                      name={key}
                      checked={side === own}
                      aria-label={`${words.say(exchangeText.keepWhich, { account, field: what })}: ${words.say(exchangeText[own])}, ${value}`}
                      onChange={() => imports.decide(key, own)}
                    />{' '}
                    {value}
                    <span class="kam-sub">{source}</span>
                  </label>
                </td>
              );
              return (
                <tr key={key}>
                  <th scope="row">{account}</th>
                  <td>{what}</td>
                  {choice('mine', mine)}
                  {choice('theirs', theirs)}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      {lines.length > shown && (
        <button type="button" class="kam-link" onClick={() => setShown(lines.length)}>
          {words.say(exchangeText.more, { count: words.count(lines.length) })}
        </button>
      )}
    </div>
  );
}
