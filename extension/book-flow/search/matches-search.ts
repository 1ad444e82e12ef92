import { fold } from './fold.ts';
import { type Sound, spells } from './sound.ts';
import { holdsHan } from './sound-reader.ts';

export interface SearchQuery {
  /** All of them must be found, each anywhere. */
  readonly terms: readonly string[];
}

/** What was typed, as words that are looked for: blanks part them. */
export function searchQuery(typed: string): SearchQuery {
  return {
    terms: written(typed)
      .split(' ')
      .filter((term) => term !== ''),
  };
}

/** One text of an account, ready to be searched. */
export interface Searchable {
  readonly folded: string;
  /** Absent for a text without Chinese characters, and until their readings are loaded. */
  readonly sound?: Sound | undefined;
}

/** @param read Gives how a text may be read aloud; undefined until the readings are loaded. */
export function searchable(text: string, read: ((text: string) => Sound) | undefined): Searchable {
  const folded = written(text);
  return read !== undefined && holdsHan(text) ? { folded, sound: read(folded) } : { folded };
}

/** Whether every word of a search is found in one of the texts, as written or by its sound. */
export function matchesSearch(texts: readonly Searchable[], { terms }: SearchQuery): boolean {
  return terms.every((term) =>
    texts.some(({ folded, sound }) => folded.includes(term) || (sound !== undefined && spells(sound, term))),
  );
}

/** An apostrophe parts syllables for those who type Chinese, and comes in two forms: it means nothing. */
function written(text: string): string {
  return fold(text).replace(/['’]/g, '');
}
