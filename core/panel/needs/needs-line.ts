import type { NeedsReading } from '../../needs/needs-reading.ts';
import type { Words } from '../words.ts';
import { needsText } from './needs-text.ts';
import { requestsText } from './requests-text.ts';

/** Needs, requests that wait and whitespace in one line: `3 needs · 1 not fully understood · ¥2.1 m whitespace`. */
export function needsLine(reading: NeedsReading | undefined, words: Words): string {
  const { icebergs = [], whitespace, requests = [] } = reading ?? {};
  const incomplete = icebergs.filter(({ missing }) => missing.length > 0).length;
  const parts = [
    ...(icebergs.length === 0
      ? []
      : [
          words.say(needsText.count, {
            count: words.count(icebergs.length),
          }),
          incomplete === 0
            ? words.say(needsText.understood)
            : words.say(needsText.incomplete, { count: words.count(incomplete) }),
        ]),
    ...requestsLine(requests, words),
    ...(whitespace === undefined || whitespace.money <= 0
      ? []
      : [words.say(needsText.whitespaceLine, { money: words.money(whitespace.money) })]),
  ];
  return parts.length === 0 ? words.say(needsText.none) : parts.join(' · ');
}

/** What can be served by now comes first: it is to be told. */
function requestsLine(requests: NeedsReading['requests'], words: Words): string[] {
  if (requests.length === 0) return [];
  const now = requests.filter(({ open }) => open).length;
  const count = now > 0 ? now : requests.length;
  return [words.say(now > 0 ? requestsText.now : requestsText.wait, { count: words.count(count) })];
}
