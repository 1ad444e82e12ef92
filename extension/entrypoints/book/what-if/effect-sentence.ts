import type { StandingsChange } from '../../../../core/columns/what-if/standings.ts';
import type { Words } from '../../../../core/panel/words.ts';
import { whatIfText } from './what-if-text.ts';

/** What a trial comes to, in one sentence of facts. */
export function effectSentence({ reclassed, moved }: StandingsChange, far: number, words: Words): string {
  const some = reclassed.length;
  return words.say(whatIfText.sentence, {
    reclassed: words.say(some === 0 ? whatIfText.reclassedNone : whatIfText.reclassed, {
      count: words.count(some),
    }),
    moved: words.say(moved === 0 ? whatIfText.movedNone : whatIfText.moved, {
      count: words.count(moved),
      far,
    }),
  });
}
