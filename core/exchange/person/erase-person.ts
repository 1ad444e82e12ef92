import { nameKey } from '../name-key.ts';

/** What stands where a person was named in the middle of a text. */
export const ERASED = '…';

/** One place at which a person is named. */
export interface PersonTrace {
  /** Names of the parts that lead there: `contacts`, `name`. */
  readonly path: readonly string[];
  /** The text as it stood. */
  readonly text: string;
  /** For a reading: the field that it is of. */
  readonly field?: string;
  /** `line`: all that was said of the person goes; `value`: the text goes; `name`: the name alone goes. */
  readonly goes: 'line' | 'value' | 'name';
}

export interface Erased<T> {
  readonly value: T;
  readonly traces: readonly PersonTrace[];
}

/** Lists whose lines are about the one whom this part of them names. */
const ABOUT: Readonly<Record<string, readonly string[]>> = {
  contacts: ['name'],
  read: ['value', 'text'],
  typed: ['value', 'text'],
};
/** Records whose keys are names. */
const NAMED_BY_KEY = new Set(['people', 'deals', 'secrecy']);
/** What a record is called and found by is no text about anybody. */
const MARKS = new Set([
  'key',
  'id',
  'account',
  'action',
  'rule',
  'url',
  'at',
  'day',
  'playbook',
  'field',
  'origin',
]);

/** Parts that a line cannot do without: a word of a colleague, say, must not become one's own. */
const NEEDED = new Set(['name', 'by', 'text', 'where', 'product', 'item', 'rival', 'provider', 'decides']);
/** Lists of people's names alone: where one goes, its place need not stay. */
const NAME_LISTS = new Set(['people']);

/**
 * Takes a person out of a record: lines about them go, texts that are their name go, and within other texts the
 * name gives way to `…`. The record itself is not changed.
 *
 * @param name As it is written somewhere; case, width, spaces and punctuation do not matter.
 */
export function erasePerson<T>(record: T, name: string): Erased<T> {
  const traces: PersonTrace[] = [];
  const finder = finderOf(name);
  const value = finder === undefined ? record : (erased(record, [], finder, traces) as T);
  return { value, traces };
}

interface Finder {
  is(text: string): boolean;
  without(text: string): string;
}

function erased(part: unknown, path: readonly string[], finder: Finder, traces: PersonTrace[]): unknown {
  if (typeof part === 'string') {
    const left = finder.is(part) ? undefined : finder.without(part);
    if (left === part) return part;
    traces.push({ path, text: part, goes: left === undefined ? 'value' : 'name' });
    return left;
  }
  if (Array.isArray(part)) {
    const about = ABOUT[path.at(-1) ?? ''] ?? [];
    return part.flatMap((line: unknown) => {
      const named = about.flatMap((key) => textIn(line, key)).find(finder.is);
      if (named !== undefined) {
        const [field] = textIn(line, 'field');
        traces.push({ path, text: named, goes: 'line', ...(field === undefined ? {} : { field }) });
        return [];
      }
      const left = erased(line, path, finder, traces);
      if (left !== undefined || line === undefined) return [left];
      return NAME_LISTS.has(path.at(-1) ?? '') ? [] : [ERASED];
    });
  }
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(
    Object.entries(part).flatMap(([key, value]) => {
      // The name of the account itself, which may bear a person's, is the user's to change.
      if (MARKS.has(key) || (path.length === 0 && key === 'name')) return [[key, value]];
      if (NAMED_BY_KEY.has(path.at(-1) ?? '') && finder.without(key) !== key) {
        traces.push({ path, text: key, goes: 'line' });
        return [];
      }
      const left = erased(value, [...path, key], finder, traces);
      if (left !== undefined || value === undefined) return [[key, left]];
      return NEEDED.has(key) ? [[key, ERASED]] : [];
    }),
  );
}

function textIn(line: unknown, key: string): string[] {
  const text = (Object(line) as Readonly<Record<string, unknown>>)[key];
  return typeof text === 'string' ? [text] : [];
}

function finderOf(name: string): Finder | undefined {
  const wanted = nameKey(name);
  if (wanted === '') return undefined;
  const letters = [...wanted].map((letter) => letter.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  // Chinese writes names without spaces; in Latin letters `Ann` is not part of `Annex`.
  const latin = !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(wanted);
  const [before, after] = latin ? ['(?<![\\p{L}\\p{N}])', '(?![\\p{L}\\p{N}])'] : ['', ''];
  const pattern = new RegExp(`${before}${letters.join('[^\\p{L}\\p{N}]{0,2}')}${after}`, 'giu');
  return { is: (text) => nameKey(text) === wanted, without: (text) => text.replace(pattern, ERASED) };
}
