import type { Ask } from '../crm-adapter.ts';
import { inside } from '../inside.ts';

/** EspoCRM's words for what it stores, in the user's own language. */
export interface EspocrmWords {
  /** What a field is called; undefined where that cannot be had. */
  readonly label: (field: string) => string | undefined;
  /** What a stored value of a field is called; the value itself where there is nothing else. */
  readonly option: (field: string, value: string) => string;
}

/** The same for all records while the page stands: a change of language loads it anew. */
const had = new WeakMap<Document, unknown>();

/** Asks for the words, so that the interface and the page name an industry alike. */
export async function espocrmWords(document: Document, module: string, ask: Ask): Promise<EspocrmWords> {
  const words = had.get(document) ?? (await ask('api/v1/I18n').catch(() => undefined));
  if (words !== undefined) had.set(document, words);
  const word = (...path: readonly string[]) =>
    [module, 'Global']
      .map((scope) => inside(words, scope, ...path))
      .find((text): text is string => typeof text === 'string');
  return {
    label: (field) => word('fields', field),
    option: (field, value) => word('options', field, value) ?? value,
  };
}
