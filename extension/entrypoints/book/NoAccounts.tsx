import type { Language } from '../../../core/text/local-text.ts';
import { say } from '../../../core/text/say.ts';
import type { BookSession } from '../../book-flow/book-session.ts';
import { bookText } from '../../book-flow/book-text.ts';

export interface NoAccountsProps {
  readonly language: Language;
  readonly session: BookSession;
}

/** What an empty book says: where accounts come from, and what it looks like with some. */
export function NoAccounts({ language, session }: NoAccountsProps) {
  return (
    <section class="kam-card book-none" aria-label={say(bookText.none, language)}>
      <h2>{say(bookText.none, language)}</h2>
      <p>{say(bookText.noneWhy, language)}</p>
      <div class="kam-buttons">
        <button type="button" class="kam-primary" onClick={() => (location.hash = 'exchange')}>
          {say(bookText.importFile, language)}
        </button>
        <button type="button" onClick={() => session.show('sample')}>
          {say(bookText.showSample, language)}
        </button>
      </div>
    </section>
  );
}
