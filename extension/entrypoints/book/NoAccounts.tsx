import type { Language } from '../../../core/text/local-text.ts';
import { say } from '../../../core/text/say.ts';
import type { BookSession } from '../../book-flow/book-session.ts';
import { bookText } from '../../book-flow/book-text.ts';

export interface NoAccountsProps {
  readonly language: Language;
  readonly session: BookSession;
}

/** What an empty book says: the ways in which accounts come into it, and what it looks like with some. */
export function NoAccounts({ language, session }: NoAccountsProps) {
  return (
    <section class="kam-card book-none" aria-label={say(bookText.none, language)}>
      <h2>{say(bookText.none, language)}</h2>
      <p class="kam-sub">{say(bookText.noneWhy, language)}</p>
      <ul class="book-ways">
        <li>
          <b>{say(bookText.fromFile, language)}</b>
          <span>{say(bookText.fromFileHow, language)}</span>
          <button type="button" class="kam-primary" onClick={() => (location.hash = 'exchange')}>
            {say(bookText.importFile, language)}
          </button>
        </li>
        <li>
          <b>{say(bookText.fromCrm, language)}</b>
          <span>{say(bookText.fromCrmHow, language)}</span>
        </li>
        <li>
          <b>{say(bookText.justLook, language)}</b>
          <span>{say(bookText.justLookHow, language)}</span>
          <button type="button" onClick={() => session.show('sample')}>
            {say(bookText.showSample, language)}
          </button>
        </li>
      </ul>
    </section>
  );
}
