import { isCloser } from './closer.ts';
import { cleanLabel } from './label-text.ts';
import { tabOf } from './tab-of.ts';

/** The name that a section, or the tab of a panel, gives it; empty when it has none. */
export function partName(element: Element, tag: string, isPanel: boolean): string {
  const said = element.getAttribute('aria-label');
  if (said !== null && tag !== 'MAIN' && tag !== 'FORM') return cleanLabel(said);
  const by = isPanel ? tabOf(element) : undefined;
  return by ? cleanLabel(nameIn(by)) : '';
}

/** The text of a tab without that of the button that closes it. */
function nameIn(tab: Element): string {
  return [...tab.childNodes]
    .map((node) => {
      if (node.nodeType !== 1) return node.nodeType === 3 ? (node.nodeValue ?? '') : '';
      return isCloser(node as Element) ? '' : nameIn(node as Element);
    })
    .join('');
}
