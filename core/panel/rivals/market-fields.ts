import type { MarketFacts } from '../../account/market-facts.ts';
import type { LineField } from '../notes/line-field.ts';
import type { Words } from '../words.ts';
import { marketText } from './market-text.ts';

const FACTS: readonly (keyof MarketFacts)[] = ['sellers', 'product', 'entry', 'information'];

/** The four facts that tell market structures apart, each to be chosen. */
export function marketFields(words: Words): readonly LineField[] {
  return FACTS.map((fact) => ({
    key: fact,
    label: words.say(marketText.facts[fact]),
    kind: 'choice',
    options: Object.entries(marketText.choices[fact]).map(([value, label]) => [value, words.say(label)]),
  }));
}
