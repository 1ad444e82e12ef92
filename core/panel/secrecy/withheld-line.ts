import type { Secrecy } from '../../account/care-record.ts';
import type { Withheld } from '../../exchange/release/withheld.ts';
import type { Words } from '../words.ts';
import { secrecyText } from './secrecy-text.ts';

/** What was left out of what goes out, counted and named; undefined where nothing was. */
export function withheldLine(withheld: Withheld, level: Secrecy, words: Words): string | undefined {
  const parts = (Object.entries(withheld) as [keyof typeof secrecyText.kinds, number][])
    .filter(([, count]) => count > 0)
    .map(([kind, count]) =>
      words.say(secrecyText.count, { what: words.say(secrecyText.kinds[kind]), count: words.count(count) }),
    );
  if (parts.length === 0) return undefined;
  return words.say(secrecyText.left, {
    level: words.say(secrecyText.levels[level]),
    what: words.list(parts),
  });
}
