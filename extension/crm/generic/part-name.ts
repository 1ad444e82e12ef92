import { cleanLabel } from './label-text.ts';

/** The name that a section, or the tab of a panel, gives it; empty when it has none. */
export function partName(element: Element, tag: string, isPanel: boolean): string {
  const said = element.getAttribute('aria-label');
  if (said !== null && tag !== 'MAIN' && tag !== 'FORM') return cleanLabel(said);
  if (!isPanel) return '';
  const root = element.getRootNode() as Document | ShadowRoot;
  const by = element.getAttribute('aria-labelledby');
  const named = by === null ? null : root.getElementById(by);
  const id = element.id.replace(/["\\]/g, '\\$&');
  const controls = `[aria-controls="${id}"],a[href="#${id}"],[data-target="#${id}"],[data-bs-target="#${id}"]`;
  const tab = named ?? (id === '' ? null : root.querySelector(controls));
  return tab ? cleanLabel(tab.textContent ?? '') : '';
}
