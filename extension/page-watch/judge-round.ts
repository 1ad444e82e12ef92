import type { PageReading } from '../crm/page-reading.ts';

/** One look at the page, and what is known of the looks before it. */
export interface Round {
  readonly reading: PageReading;
  /** The look just before this one, at the same record. */
  readonly previous: PageReading | undefined;
  /** The last look before the address changed to another record; undefined on a page opened afresh. */
  readonly before: PageReading | undefined;
  /** Since the page's document last changed. */
  readonly quietMs: number;
  /** Since the record came into the address. */
  readonly elapsedMs: number;
}

/** `show` it, `wait` for more, or say that the page is `held` at what it showed before. */
export type Verdict = 'show' | 'wait' | 'held';

/** A pair that stood on the page before the move may be left over: it is believed after this much quiet. */
export const LEFT_OVER_QUIET_MS = 600;
/** After this long, a page that did not change with its address is not going to. */
export const HELD_AFTER_MS = 4000;

/**
 * Whether a reading may be shown as the record that the address now names.
 *
 * Pages change their address first and their content later, often piece by piece. So a reading counts when
 * two looks in a row agree and, after a move, when it differs from what stood there before; as long as any
 * value is the same as before, the page must also have been quiet for a while.
 */
export function judgeRound(round: Round): Verdict {
  const now = contentOf(round.reading);
  if (round.before !== undefined) {
    const before = contentOf(round.before);
    if (now.join('\n') === before.join('\n')) return round.elapsedMs >= HELD_AFTER_MS ? 'held' : 'wait';
    const old = new Set(before);
    if (now.some((line) => old.has(line)) && round.quietMs < LEFT_OVER_QUIET_MS) return 'wait';
  }
  if (round.previous === undefined) return 'wait';
  return contentOf(round.previous).join('\n') === now.join('\n') ? 'show' : 'wait';
}

/** What a reader of the page would notice: its heading and every label with its value. */
function contentOf(reading: PageReading): string[] {
  const pairs = reading.pairs.filter((pair) => pair.text !== '').map((pair) => `${pair.label}\t${pair.text}`);
  return reading.heading === undefined ? pairs : [`#\t${reading.heading}`, ...pairs];
}
