import { factsOf } from '../../crm/generic/facts.ts';
import { holdsAnother } from '../../crm/generic/holds-another.ts';
import { placeInside } from '../../crm/generic/place-inside.ts';
import { shownTester, switchedOff } from '../../crm/generic/shown.ts';
import type { PageTrees } from './page-trees.ts';

/** Shown; in a tab or fold of the record that is not open just now; or not on the page as the user knows it. */
export type Standing = 'shown' | 'tucked' | 'hidden';

const OUTSIDE = { scope: '', related: false, listed: false, front: false, tucked: false };

export function standingTester(trees: PageTrees): (element: Element) => Standing {
  const isShown = shownTester();
  return (element) => {
    let off: Element | undefined;
    const shown = isShown(element);
    for (let at: Element | undefined = element; at; at = trees.parent(at)) {
      if (at.getAttribute('aria-hidden') === 'true' || at.hasAttribute('inert')) off = at;
      else if (!shown && (switchedOff(at) || at.hasAttribute('hidden') || isClosed(at))) off = at;
    }
    if (off === undefined) return shown ? 'shown' : 'hidden';
    if (!isPanel(off)) return 'hidden';
    // What another record left behind in a window of its own is none of this one's.
    return holdsAnother(off) ? 'hidden' : 'tucked';
  };
}

function isClosed(element: Element): boolean {
  return element.tagName === 'DETAILS' && !element.hasAttribute('open');
}

function isPanel(element: Element): boolean {
  return placeInside(element, factsOf(element), OUTSIDE, 0)?.panel === element;
}
