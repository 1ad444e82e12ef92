import type { PageReading } from '../crm/page-reading.ts';
import { isReplaced } from './is-replaced.ts';
import { readingLines } from './reading-lines.ts';

/** The move of the address to another record, as it was noticed. */
export interface Move {
  readonly from: string | undefined;
  /** The page as it stood when the move was noticed, under its new address. */
  readonly now: PageReading;
  /** The last look before that, and what was last told, of the record that is left. */
  readonly previous: PageReading | undefined;
  readonly shown: PageReading | undefined;
  /** Noticed in the same moment: nothing was drawn since the address changed. */
  readonly atOnce: boolean;
}

/** Keeps what may still stand on a page from the records that its address named before. */
export class LeftOver {
  /** Undefined while the page shows the first record, and again once it has settled. */
  lines: ReadonlySet<string> | undefined;
  /** Under which record each of the lines was first seen. */
  private owners = new Map<string, string | undefined>();
  /** The last reading of any record that was shown with nothing more expected. */
  private whole: PageReading | undefined;
  /** The page draws a record first and changes its address after, as its last plain move showed. */
  private drawsFirst = false;

  /** From here on, a page that goes back to what it showed before the move means it. */
  settle(whole: PageReading): void {
    this.lines = undefined;
    this.owners = new Map();
    this.whole = whole;
  }

  move(move: Move): void {
    const { owners } = this;
    const lines = this.after(move);
    this.owners = new Map();
    for (const line of lines) {
      const owner = owners.has(line) ? owners.get(line) : move.from;
      // Back at a record that was seen a moment ago: its own lines are no one else's.
      if (owner !== move.now.record) this.owners.set(line, owner);
    }
    this.lines = new Set(this.owners.keys());
  }

  private after({ from, now, previous, shown, atOnce }: Move): ReadonlySet<string> {
    const { whole } = this;
    if (whole !== undefined && whole.record === from) {
      const replaced = isReplaced(whole, now);
      if (atOnce) this.drawsFirst = replaced;
      if (replaced) return new Set(readingLines(whole));
    }
    // Moves that come fast: what stands there may be of several records.
    const stood = [shown, previous, now].filter((one) => one !== undefined);
    // Drawn since the last look: the next record's own, where pages draw first or the move was noticed late.
    const late = !atOnce && previous !== undefined && isReplaced(previous, now);
    // As long as the record that was told still stands there, nothing of the next one is drawn, on any page.
    const drawn = shown === undefined || isReplaced(shown, now);
    const isNext = (one: PageReading) =>
      this.drawsFirst ? drawn && !isReplaced(now, one) : late && one === now;
    return new Set([
      ...(this.lines ?? []),
      ...stood.filter((one) => !isNext(one)).flatMap((one) => readingLines(one)),
    ]);
  }
}
