import type { Scheme } from '../assessment/playbook-effect.ts';
import type { Playbook } from '../playbook/schema.ts';
import type { LocalText } from '../text/local-text.ts';
import type { Words } from './words.ts';

/** A class of a scheme by the playbook's name for it. */
export function schemeClass(scheme: Scheme, name: string, playbook: Playbook, words: Words): string {
  const texts: Readonly<Record<string, { readonly label: LocalText }>> =
    playbook.classification.texts[scheme];
  const label = Object.hasOwn(texts, name) ? texts[name]?.label : undefined;
  return label === undefined ? name : words.say(label);
}
