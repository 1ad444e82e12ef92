import type { Seen } from './seen.ts';
import { parentOf, shownTester, switchedOff } from './shown.ts';

const INLINE = /^(SPAN|A|B|STRONG|EM|SMALL|P)$/;

/**
 * Tells whether an element is shown, or would be if its tab were the chosen one; what stands
 * in a tab not chosen is marked as tucked away.
 */
export function visibility(): { visible: (seen: Seen) => boolean; isShown: (element: Element) => boolean } {
  const isShown = shownTester();
  return { isShown, visible };

  function visible(seen: Seen): boolean {
    // Inline text without any attribute is shown when what it stands in is.
    const bare = seen.plain && seen.names === '' && seen.parent !== undefined && INLINE.test(seen.tag);
    if (isShown(bare && seen.parent ? seen.parent.element : seen.element)) return true;
    const { panel } = seen.place;
    if (panel === undefined) return false;
    if (!seen.place.tucked && isShown(panel) && panel.tagName !== 'DETAILS') return false;
    for (let at: Element | null = seen.element; at && at !== panel; at = parentOf(at)) {
      if (switchedOff(at)) return false;
    }
    for (
      let at: Seen | undefined = seen;
      at && at.place.panel === panel && !at.place.tucked;
      at = at.parent
    ) {
      at.place = { ...at.place, tucked: true };
    }
    return true;
  }
}
