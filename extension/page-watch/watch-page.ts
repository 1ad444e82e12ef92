import type { PageReading } from '../crm/page-reading.ts';
import { judgeRound } from './judge-round.ts';
import type { PageMessage } from './messages.ts';

/** Waits between looks at a page that may still be rendering: short at first, given up after about six seconds. */
const WAITS_MS = [40, 40, 60, 100, 160, 240, 400, 600, 800, 1200, 1600, 1600];
/** A page that has shown no change for this long is taken to be complete. */
const COMPLETE_AFTER_MS = 1200;
/** Not every way of changing the address raises an event that an extension can hear. */
const ADDRESS_POLL_MS = 150;
/** Changes to the page are gathered for this long before it is read again. */
const CHANGE_PAUSE_MS = 200;
/** Attributes that show, hide or set a value; others change without end on pages that animate. */
const ATTRIBUTES = ['class', 'hidden', 'value', 'aria-hidden', 'aria-selected', 'open'];

/**
 * Reads the page until it has settled, follows it as its address and its content change, and tells about it.
 * It only looks: nothing in the page is changed.
 *
 * @returns a function that stops it.
 */
export function watchPage(
  page: Window,
  read: (document: Document, location: Location) => PageReading,
  tell: (message: PageMessage) => void,
): () => void {
  const { document, location } = page;
  let address = location.href;
  let record: string | undefined;
  let before: PageReading | undefined;
  let previous: PageReading | undefined;
  let shown = '';
  let started = now();
  let changed = now();
  let round = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const observer = new MutationObserver(change);
  observer.observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributeFilter: ATTRIBUTES,
  });
  document.addEventListener('change', change, { capture: true, passive: true });
  for (const event of ['popstate', 'hashchange', 'pageshow']) page.addEventListener(event, follow);
  const poll = setInterval(follow, ADDRESS_POLL_MS);
  restart();
  return stop;

  function restart(): void {
    previous = undefined;
    shown = '';
    started = now();
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
    const verdict = judgeRound({
      reading,
      previous,
      before,
      quietMs: now() - changed,
      elapsedMs: now() - started,
    });
    previous = reading;
    const complete = round >= WAITS_MS.length || now() - Math.max(changed, started) >= COMPLETE_AFTER_MS;
    if (verdict === 'show') show(reading, complete);
    if (verdict === 'held') tell({ kind: 'held', url: reading.url });
    if (verdict === 'show' && complete) {
      // From here on, a page that goes back to what it showed before the move means it.
      before = undefined;
      return;
    }
    if (verdict === 'held') return;
    timer = setTimeout(look, WAITS_MS[Math.min(round, WAITS_MS.length - 1)]);
    round += 1;
  }

  function show(reading: PageReading, final: boolean): void {
    const message: PageMessage = { kind: 'reading', reading, final };
    const text = JSON.stringify(message);
    if (text === shown) return;
    shown = text;
    tell(message);
  }

  function change(): void {
    changed = now();
    if (timer !== undefined) return;
    round = 0;
    timer = setTimeout(look, CHANGE_PAUSE_MS);
  }

  /** Whether the address has come to name another record. */
  function follow(): boolean {
    if (location.href === address) return false;
    address = location.href;
    const reading = attempt();
    if (reading === undefined) return true;
    if (reading.record === record) {
      change();
      return false;
    }
    // Of several moves in a row, what stood there before the first one is still what may be left over.
    before = previous ?? before;
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
    clearInterval(poll);
    observer.disconnect();
    document.removeEventListener('change', change, { capture: true });
    for (const event of ['popstate', 'hashchange', 'pageshow']) page.removeEventListener(event, follow);
  }
}

function now(): number {
  return performance.now();
}
