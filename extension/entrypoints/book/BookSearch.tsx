import type { Signal } from '@preact/signals';
import type { Language } from '../../../core/text/local-text.ts';
import { say } from '../../../core/text/say.ts';
import { bookText } from '../../book-flow/book-text.ts';

export interface BookSearchProps {
  readonly language: Language;
  readonly search: Signal<string>;
}

/** Narrows the accounts while one types. */
export function BookSearch({ language, search }: BookSearchProps) {
  return (
    <input
      class="kam-input book-search"
      type="search"
      aria-label={say(bookText.search, language)}
      placeholder={say(bookText.searchHint, language)}
      value={search.value}
      onInput={(event) => {
        search.value = event.currentTarget.value;
        // The accounts that are found stand there.
        if (search.value !== '') location.hash = 'accounts';
      }}
    />
  );
}
