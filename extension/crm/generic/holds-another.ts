import { isCloser } from './closer.ts';
import { own } from './own.ts';
import { tabOf } from './tab-of.ts';

/**
 * Whether a panel holds a document of its own: its tab can be closed, as windows inside a page can.
 * Parts of one record have tabs that stay.
 */
export function holdsAnother(panel: Element): boolean {
  const tab = tabOf(panel);
  if (tab === undefined) return false;
  const around = tab.parentElement;
  const whole = around !== null && tabsIn(around) <= 1 && around.tagName === 'LI' ? around : tab;
  return [...whole.querySelectorAll('*')].some(isCloser);
}

const tabsIn = (element: Element) =>
  own(element, 'querySelectorAll').call(element, '[role="tab"],[data-toggle="tab"],[data-bs-toggle="tab"]')
    .length;
