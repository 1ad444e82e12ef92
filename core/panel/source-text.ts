import type { FieldReading } from '../account/reading.ts';
import { panelText } from './panel-text.ts';
import type { Words } from './words.ts';

/** Where a value comes from; on the page in front its place alone says so, and the sample book says it of itself. */
export function sourceText({ origin, where, at, by }: FieldReading, words: Words): string {
  const whose =
    by === undefined ? [] : [words.say(panelText.fromBook, { who: by, day: words.date(at.slice(0, 10)) })];
  if (origin === 'sample') return whose.join('');
  // What was typed stands for long: its day says for how long already.
  const day = origin === 'typed' && by === undefined ? [words.date(at.slice(0, 10))] : [];
  const from = origin === 'page' && where !== '' ? [] : [words.say(panelText.origin[origin])];
  return [...whose, ...from, ...day, ...(where === '' ? [] : [where])].join(' · ');
}

/** Whose word it is, where it stood and from which day: for a sentence that says already what kind of source it is. */
export function placeText({ where, at, by }: FieldReading, words: Words): string {
  const day = words.date(at.slice(0, 10));
  const whose = by === undefined ? [] : [words.say(panelText.fromBook, { who: by, day })];
  return [...whose, ...(where === '' ? [] : [where]), ...(by === undefined ? [day] : [])].join(' · ');
}
