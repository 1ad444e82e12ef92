import { LanguageSwitch } from '../../../core/panel/LanguageSwitch.tsx';
import { say } from '../../../core/text/say.ts';
import { bookText } from '../../book-flow/book-text.ts';
import { chooseLanguage } from '../../storage/settings.ts';
import { BookSearch } from './BookSearch.tsx';
import type { BookProps } from './book-props.ts';
import { VIEWS, type View } from './book-views.ts';

export interface BookHeaderProps extends BookProps {
  readonly view: View;
}

/** The name, the way between the views, and what concerns all of them. */
export function BookHeader({ session, language: chosen, view }: BookHeaderProps) {
  const language = chosen.value;
  return (
    <header class="book-head">
      <h1>{say(session.source.value === 'own' ? bookText.title : bookText.sample, language)}</h1>
      <nav class="book-views" aria-label={say(bookText.views, language)}>
        {VIEWS.map((name) => (
          <a key={name} href={`#${name}`} aria-current={view === name ? 'page' : undefined}>
            {say(bookText[name], language)}
          </a>
        ))}
      </nav>
      <div class="book-tools">
        <BookSearch language={language} search={session.search} />
        <LanguageSwitch
          language={language}
          onChoose={(next) => {
            chosen.value = next;
            void chooseLanguage(next);
          }}
        />
      </div>
    </header>
  );
}
