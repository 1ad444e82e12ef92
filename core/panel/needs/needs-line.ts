import type { NeedsReading } from '../../needs/needs-reading.ts';
import type { Words } from '../words.ts';
import { needsText } from './needs-text.ts';

/** Needs and whitespace in one line: `3 needs · 1 not understood to the ground · ¥2.1 m whitespace`. */
export function needsLine(reading: NeedsReading | undefined, words: Words): string {
  const { icebergs = [], whitespace } = reading ?? {};
  const incomplete = icebergs.filter(({ missing }) => missing.length > 0).length;
  const parts = [
    ...(icebergs.length === 0
      ? []
      : [
          words.say(icebergs.length === 1 ? needsText.countOne : needsText.count, {
            count: words.count(icebergs.length),
          }),
          incomplete === 0
            ? words.say(needsText.understood)
            : words.say(needsText.incomplete, { count: words.count(incomplete) }),
        ]),
    ...(whitespace === undefined || whitespace.money <= 0
      ? []
      : [words.say(needsText.whitespaceLine, { money: words.money(whitespace.money) })]),
  ];
  return parts.length === 0 ? words.say(needsText.none) : parts.join(' · ');
}
