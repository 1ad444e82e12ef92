import type { Language } from '../../../core/text/local-text.ts';
import { say } from '../../../core/text/say.ts';
import { lookAt, type PageLook } from '../page/page-look.ts';
import { type Spot, sameSpot } from '../page/spot.ts';
import type { Pick } from '../pick.ts';
import { type Aim, aimAtTable, aimAtValue } from './aim.ts';
import { boxOf } from './box-of.ts';
import { catchEvents } from './catch-events.ts';
import { overlayDom } from './overlay-dom.ts';
import { overlayText } from './overlay-text.ts';
import { elementAt, meant, runUnder } from './spot-at.ts';
import { stepSpots, wider } from './step-spots.ts';

export interface PointingEars {
  /** What is under the pointer now. */
  readonly under: (said: string) => void;
  readonly picked: (pick: Pick) => void;
  /** Left without taking anything: by Esc, or because the page took the overlay away. */
  readonly ended: () => void;
}

export interface Pointing {
  readonly key: (key: string, shift: boolean) => void;
  /** Takes all of it out of the page again. */
  readonly stop: () => void;
}

/** Lets the user point at a value or a table of the page, by pointer or by keys. */
export function pointAt(page: Window, what: Pick['kind'], language: Language, ears: PointingEars): Pointing {
  const { document } = page;
  const dom = overlayDom(document, say(overlayText[what], language), language);
  let look: PageLook = lookAt(document);
  let aim: Aim | undefined;
  /** What was last pointed at, whatever it stands in. */
  let asked: Spot | undefined;
  let narrower: Spot[] = [];
  let steps: Spot[] | undefined;
  let over = false;

  const moves = new MutationObserver(() => {
    if (!dom.host.isConnected) leave();
  });
  moves.observe(document.documentElement, { childList: true });
  const release = catchEvents(page, { moved, rolled, clicked: take, key, shifted: redraw });
  return { key, stop };

  function moved(event: PointerEvent): void {
    const { clientX: x, clientY: y } = event;
    const element = dom.through(() => elementAt(document, x, y));
    if (element === undefined) return;
    narrower = [];
    steps = undefined;
    aimAt(what === 'table' ? { element } : meant(element, runAt(element, x, y), look.trees));
  }

  function runAt(element: Element, x: number, y: number): Text | undefined {
    const { left, top } = boxOf({ element });
    const own = element.getBoundingClientRect();
    return runUnder(element, x - left + own.left, y - top + own.top);
  }

  function aimAt(spot: Spot): void {
    if (asked !== undefined && sameSpot(asked, spot)) return;
    asked = spot;
    const { href } = page.location;
    aim =
      what === 'table'
        ? aimAtTable(spot.element, look, href, language)
        : aimAtValue(spot, look, href, language);
    redraw();
    ears.under(aim.said);
  }

  function redraw(): void {
    if (aim === undefined) return;
    const box = boxOf(aim.spot);
    dom.outline(box);
    dom.tip(aim.said, box, aim.take !== undefined);
  }

  function key(name: string, shift: boolean): void {
    if (name === 'Escape') leave();
    else if (name === 'Enter' || name === ' ') take();
    else if (name === 'ArrowLeft') widen();
    else if (name === 'ArrowRight') {
      const spot = narrower.pop();
      if (spot !== undefined) aimAt(spot);
    } else step(name === 'ArrowUp' || (name === 'Tab' && shift) ? -1 : 1);
  }

  function widen(): void {
    if (aim === undefined) return;
    const next = wider(aim.spot, look);
    narrower.push(aim.spot);
    aimAt(next);
  }

  function step(by: 1 | -1): void {
    if (steps === undefined) {
      look = lookAt(document);
      steps = stepSpots(what, look);
    }
    narrower = [];
    const at = aim === undefined ? -1 : placeIn(steps, aim.spot);
    const next = steps[at < 0 && by < 0 ? steps.length - 1 : (at + by + steps.length) % steps.length];
    if (next === undefined) return;
    next.element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    aimAt(next);
  }

  function take(): void {
    if (aim?.take === undefined) return;
    // What the page shows may have changed since one began to point.
    look = lookAt(document);
    const { spot } = aim;
    asked = undefined;
    aimAt(spot);
    const pick = aim.take?.();
    if (pick === undefined) return;
    stop();
    ears.picked(pick);
  }

  /** The page scrolls as if nothing lay over it. */
  function rolled(event: WheelEvent): void {
    const { clientX: x, clientY: y, deltaX, deltaY } = event;
    let at = dom.through(() => elementAt(document, x, y));
    const [dx, dy] = event.deltaMode === 1 ? [deltaX * 16, deltaY * 16] : [deltaX, deltaY];
    for (; at; at = look.trees.parent(at)) {
      const { scrollTop, scrollLeft } = at;
      at.scrollBy(dx, dy);
      if (at.scrollTop !== scrollTop || at.scrollLeft !== scrollLeft) break;
    }
  }

  function leave(): void {
    if (over) return;
    stop();
    ears.ended();
  }

  function stop(): void {
    if (over) return;
    over = true;
    moves.disconnect();
    release();
    dom.remove();
  }
}

function placeIn(steps: readonly Spot[], { element, run }: Spot): number {
  const exact = steps.findIndex((one) => one.element === element && one.run === run);
  return exact >= 0 ? exact : steps.findIndex((one) => element.contains(one.element));
}
