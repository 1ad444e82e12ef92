import type { Evidence } from '../../account/rival-record.ts';
import type { Words } from '../words.ts';
import { ratingSourceText } from './rating-source-text.ts';
import { ratingText } from './rating-text.ts';

/** By whose word something is known, and since when: `public · 3 Nov`. */
export function evidenceText({ source, date }: Evidence, words: Words): string {
  return [
    source === undefined ? words.say(ratingText.noSource) : ratingSourceText(source, words),
    ...(date === undefined ? [] : [words.date(date)]),
  ].join(' · ');
}
