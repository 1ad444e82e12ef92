import type { PageReading } from '../crm/page-reading.ts';
import { hearMoves } from './hear-moves.ts';
import { judgeRound } from './judge-round.ts';
import { LeftOver } from './left-over.ts';
import type { PageMessage } from './messages.ts';
import { pairLine, readingLines } from './reading-lines.ts';
import { Stillness } from './stillness.ts';

/** Waits between looks at a page that may still be rendering: short at first, given up after about six seconds. */
const WAITS_MS = [40, 40, 60, 100, 160, 240, 400, 600, 800, 1200, 1600, 1600];
/** A page that has shown no change for this long is taken to be complete. */
const COMPLETE_AFTER_MS = 1200;
/** Changes to the page are gathered for this long before it is read again. */
const CHANGE_PAUSE_MS = 200;
/** A page that keeps changing without showing anything new is read no oftener than this. */
const LONGEST_PAUSE_MS = 1600;
/** Frames, shadow trees and values set by scripts change unheard, so a settled page is looked at now and then. */
const STEADY_LOOK_MS = 4000;
/** Attributes that show, hide or set a value; others change without end on pages that animate. */
const ATTRIBUTES = ['class', 'style', 'hidden', 'value', 'aria-hidden', 'aria-selected', 'open'];

export interface PageWatch {
  /** Looks at the page once more: it is to be read in another way. */
  readonly again: () => void;
  readonly stop: () => void;
}

/**
 * Reads the page until it has settled, follows it as its address and its content change, and tells about it.
 * It only looks: nothing in the page is changed.
 */
export function watchPage(
  page: Window,
  read: (document: Document, location: Location) => PageReading,
  tell: (message: PageMessage) => void,
): PageWatch {
  const { document, location } = page;
  const leftOver = new LeftOver();
  const still = new Stillness(now);
  let address = location.href;
  let record: string | undefined;
  /** Who was last seen to be signed in to the page's CRM. */
  let user: string | undefined;
  let previous: PageReading | undefined;
  /** The last reading told of the record that the address names. */
  let shown: PageReading | undefined;
  /** That, or the first look that found something of its own under the address. */
  let known: PageReading | undefined;
  let told = '';
  let settled = false;
  let started = now();
  let round = 0;
  let pause = CHANGE_PAUSE_MS;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let due = 0;

  const observer = new MutationObserver(change);
  observer.observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributeFilter: ATTRIBUTES,
  });
  document.addEventListener('change', change, { capture: true, passive: true });
  const deafen = hearMoves(page, follow);
  restart();
  return { again: change, stop };

  function restart(): void {
    previous = undefined;
    shown = undefined;
    known = undefined;
    settled = false;
    told = '';
    started = now();
    still.see();
    round = 0;
    look();
  }

  function look(): void {
    clearTimeout(timer);
    timer = undefined;
    if (follow()) return;
    const reading = attempt();
    if (reading === undefined) return;
    record = reading.record;
    if (isOther(reading.crm?.user)) {
      tell({ kind: 'moved', url: address });
      restart();
      return;
    }
    note(reading);
    const { lines } = leftOver;
    const elapsedMs = now() - started;
    const verdict = judgeRound({
      reading,
      previous,
      leftOver: lines,
      known,
      quietMs: still.quietMs,
      elapsedMs,
    });
    previous = reading;
    if (reading.pairs.some((pair) => pair.text !== '' && !lines?.has(pairLine(pair)))) known ??= reading;
    if (verdict.kind === 'show') show(verdict.reading, verdict.whole && complete());
    if (verdict.kind === 'held') {
      tell({ kind: 'held', url: reading.url });
      settled = true;
    }
    schedule(settled ? STEADY_LOOK_MS : nextWait(verdict.kind === 'held' ? undefined : verdict.againInMs));
  }

  /** Whether another user has signed in: what the one before was shown is not for this one. */
  function isOther(now: string | undefined): boolean {
    const before = user;
    user = now ?? before;
    return before !== undefined && user !== before;
  }

  /** Keeps when the page last showed something new, and looks less often at one that changes without it. */
  function note(reading: PageReading): void {
    const same =
      previous !== undefined && readingLines(previous).join('\n') === readingLines(reading).join('\n');
    if (!same) {
      still.see();
      if (settled) round = 0;
      settled = false;
    }
    pause = same ? Math.min(pause * 2, LONGEST_PAUSE_MS) : CHANGE_PAUSE_MS;
  }

  function complete(): boolean {
    return round >= WAITS_MS.length || Math.min(still.heardMs, now() - started) >= COMPLETE_AFTER_MS;
  }

  function nextWait(againInMs = Number.POSITIVE_INFINITY): number {
    const wait = WAITS_MS[Math.min(round, WAITS_MS.length - 1)] as number;
    round += 1;
    return Math.min(wait, Math.max(againInMs, WAITS_MS[0] as number));
  }

  function schedule(ms: number): void {
    clearTimeout(timer);
    due = now() + ms;
    timer = setTimeout(look, ms);
  }

  function show(reading: PageReading, final: boolean): void {
    shown = reading;
    known = reading;
    settled = final;
    if (final) leftOver.settle(reading);
    const message: PageMessage = { kind: 'reading', reading, final };
    const text = JSON.stringify(message);
    if (text === told) return;
    told = text;
    tell(message);
  }

  function change(): void {
    still.hear();
    if (settled) round = 0;
    settled = false;
    if (timer === undefined || due > now() + pause) schedule(pause);
  }

  /** Whether the address has come to name another record. */
  function follow(atOnce = false): boolean {
    if (location.href === address) return false;
    address = location.href;
    const reading = attempt();
    if (reading === undefined) return true;
    if (reading.record === record) {
      change();
      return false;
    }
    leftOver.move({ from: record, now: reading, previous, shown, atOnce });
    record = reading.record;
    tell({ kind: 'moved', url: address });
    restart();
    return true;
  }

  function attempt(): PageReading | undefined {
    try {
      return read(document, location);
    } catch (error) {
      tell({ kind: 'failed', url: location.href, error: String(error) });
      return undefined;
    }
  }

  function stop(): void {
    clearTimeout(timer);
    deafen();
    observer.disconnect();
    document.removeEventListener('change', change, { capture: true });
  }
}

function now(): number {
  return performance.now();
}
