import type { LocalText } from '../../../text/local-text.ts';
import type { Words } from '../../words.ts';
import { valueAt } from './value-at.ts';

/** What a line of a list is called in the reader's language. */
export function rowName(line: unknown, named: string, words: Words): string {
  const name = valueAt(line, named);
  return typeof name === 'string' ? name : words.say(name as LocalText);
}
