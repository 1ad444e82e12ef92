import type { Ask } from '../crm-adapter.ts';
import { inside } from '../inside.ts';

/** What the user reads for a stored value of a field; the value itself where there is nothing else. */
export type OptionLabels = (field: string, value: string) => string;

/** The same for all records while the page stands: a change of language loads it anew. */
const had = new WeakMap<Document, unknown>();

/** The words of the user's own language, so that the interface and the page name an industry alike. */
export async function optionLabels(document: Document, module: string, ask: Ask): Promise<OptionLabels> {
  const words = had.get(document) ?? (await ask('api/v1/I18n').catch(() => undefined));
  if (words !== undefined) had.set(document, words);
  return (field, value) => {
    for (const scope of [module, 'Global']) {
      const label = inside(words, scope, 'options', field, value);
      if (typeof label === 'string') return label;
    }
    return value;
  };
}
