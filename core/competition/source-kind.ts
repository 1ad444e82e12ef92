import type { Playbook } from '../playbook/schema.ts';

type Kinds = Playbook['competition']['sources'];

/**
 * - `open`: nobody said how it was learnt
 * - `allowed`: public or freely given
 * - `refused`: must not be used
 * - `strange`: in words that name no kind
 */
export type SourceKind = 'open' | 'allowed' | 'refused' | 'strange';

/**
 * What kind of source a text names, in either language; a refused kind stands before an allowed one, so that
 * `not public` is not `public`.
 *
 * @see METHODS 4.9.
 */
export function sourceKind(text: string | undefined, kinds: Kinds): SourceKind {
  if (text === undefined) return 'open';
  const told = known.get(kinds) ?? new Map<string, SourceKind>();
  known.set(kinds, told);
  const before = told.get(text);
  if (before !== undefined) return before;
  const kind = readKind(plain(text), kinds);
  if (told.size < MOST_KNOWN) told.set(text, kind);
  return kind;
}

// The words for a source are few, and every rating of a book has one.
const MOST_KNOWN = 1000;
const known = new WeakMap<Kinds, Map<string, SourceKind>>();

function readKind(said: string, kinds: Kinds): SourceKind {
  if (said === '') return 'open';
  if (named(said, kinds.refused, kinds)) return 'refused';
  return named(said, kinds.allowed, kinds) ? 'allowed' : 'strange';
}

/** Whether what rests on the source may be used at all. */
export function isFair(source: string | undefined, kinds: Kinds): boolean {
  const kind = sourceKind(source, kinds);
  return kind === 'open' || kind === 'allowed';
}

function named(said: string, of: readonly string[], { words }: Kinds): boolean {
  return of.some((kind) =>
    [kind, ...(Object.hasOwn(words, kind) ? (words[kind] ?? []) : [])].some((word) =>
      says(said, plain(word)),
    ),
  );
}

/** Latin words are looked for from their beginning: `press` is not in `express`. */
function says(said: string, word: string): boolean {
  if (word === '') return false;
  for (let at = said.indexOf(word); at >= 0; at = said.indexOf(word, at + 1)) {
    const inWord = /[a-z\d]/.test(word[0] ?? '') && /[a-z\d]/.test(said[at - 1] ?? '');
    if (!inWord) return true;
  }
  return false;
}

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/[\s_-]+/g, ' ')
    .trim();
}
