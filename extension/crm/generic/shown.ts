import { own } from './own.ts';

/**
 * Tells whether elements take part in the page as shown. Asked only of elements that hold
 * text or are controls, and answered from the browser's own style tree, so that no layout
 * is forced.
 */
export function shownTester(): (element: Element) => boolean {
  const known = new Map<Element, boolean>();
  const ask = (element: Element): boolean => {
    const before = known.get(element);
    if (before !== undefined) return before;
    const answer =
      boxed(element) ||
      (boxless(element) && ask(parentOf(element) ?? own(element.ownerDocument, 'documentElement')));
    known.set(element, answer);
    return answer;
  };
  return ask;
}

/** Whether the element itself, not an ancestor, is switched off. */
export function switchedOff(element: Element): boolean {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  return style !== undefined && (style.display === 'none' || style.visibility === 'hidden');
}

export function parentOf(element: Element): Element | null {
  const around = own(element, 'assignedSlot') ?? own(element, 'parentElement');
  if (around) return around;
  const root = own(element, 'getRootNode').call(element);
  return 'host' in root ? (root as ShadowRoot).host : null;
}

function boxed(element: Element): boolean {
  if (typeof element.checkVisibility === 'function')
    return element.checkVisibility({ visibilityProperty: true });
  for (let at: Element | null = element; at; at = parentOf(at)) if (switchedOff(at)) return false;
  return true;
}

/** `display: contents` has no box of its own, and yet its text is shown. */
function boxless(element: Element): boolean {
  if (element.tagName === 'SLOT') return true;
  return element.ownerDocument.defaultView?.getComputedStyle(element).display === 'contents';
}
