import type { PageReading } from '../crm/page-reading.ts';
import { isReplaced } from './is-replaced.ts';
import { headingLines, readingLines } from './reading-lines.ts';
import { withoutLeftOver } from './without-left-over.ts';

/** One look at the page, and what is known of the looks before it. */
export interface Round {
  readonly reading: PageReading;
  /** The look just before this one, at the same record. */
  readonly previous: PageReading | undefined;
  /** Lines that stood on the page when its address moved to another record; undefined on a page opened afresh. */
  readonly leftOver: ReadonlySet<string> | undefined;
  /** What was taken for this record's content before: shown, or the first that was found under the address. */
  readonly known: PageReading | undefined;
  /** Since the page last changed. */
  readonly quietMs: number;
  /** Since the record came into the address. */
  readonly elapsedMs: number;
}

/** `show` a reading, `wait` for more, or say that the page is `held` at what it showed before. */
export type Verdict =
  | {
      readonly kind: 'show';
      readonly reading: PageReading;
      /** Nothing was kept back that may be left over. */
      readonly whole: boolean;
      readonly againInMs?: number;
    }
  | { readonly kind: 'wait'; readonly againInMs?: number }
  | { readonly kind: 'held' };

/** Where some values are the same as before the move, the page is left to settle for this long. */
export const SETTLED_AFTER_MS = 600;
/** A block in which nothing at all has changed since the move is believed after this much quiet. */
export const BLOCK_SETTLED_AFTER_MS = 2500;
/** After this long, a page that did not change with its address is not going to. */
export const HELD_AFTER_MS = 4000;

/**
 * Whether a reading may be shown as the record that the address now names.
 *
 * Pages change their address first and their content later, often piece by piece; some the other way round. So
 * a reading counts when two looks in a row agree. After a move it must differ from what stood there before,
 * and what is still the same must have had time to be drawn again: block by block, since the values of one
 * block come together. A page whose name changes under one address is about to change the address too.
 */
export function judgeRound(round: Round): Verdict {
  const { reading, previous, leftOver, known, quietMs } = round;
  const lines = readingLines(reading);
  const until = (ms: number): Verdict => ({ kind: 'wait', againInMs: ms - quietMs });
  if (previous === undefined || !sameLines(readingLines(previous), lines)) return { kind: 'wait' };
  if (known !== undefined && isReplaced(known, reading) && quietMs < SETTLED_AFTER_MS)
    return until(SETTLED_AFTER_MS);
  if (leftOver === undefined || !lines.some((line) => leftOver.has(line)))
    return { kind: 'show', reading, whole: true };

  if (lines.every((line) => leftOver.has(line)))
    return round.elapsedMs >= HELD_AFTER_MS ? { kind: 'held' } : { kind: 'wait' };
  if (quietMs < SETTLED_AFTER_MS) return until(SETTLED_AFTER_MS);
  if (quietMs >= BLOCK_SETTLED_AFTER_MS) return { kind: 'show', reading, whole: true };
  if (headingLines(reading).some((line) => leftOver.has(line))) return until(BLOCK_SETTLED_AFTER_MS);
  const drawn = withoutLeftOver(reading, leftOver);
  if (drawn === reading) return { kind: 'show', reading, whole: true };
  // A new name over nothing but old values says no more than that the page is on its way.
  if (drawn.pairs.length === 0) return until(BLOCK_SETTLED_AFTER_MS);
  return { kind: 'show', reading: drawn, whole: false, againInMs: BLOCK_SETTLED_AFTER_MS - quietMs };
}

function sameLines(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((line, n) => line === b[n]);
}
