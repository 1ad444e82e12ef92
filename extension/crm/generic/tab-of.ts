import { byId } from './by-id.ts';
import { own } from './own.ts';

/** The tab that brings a panel to the front, found by what either says of the other. */
export function tabOf(panel: Element): Element | undefined {
  const by = panel.getAttribute('aria-labelledby');
  const named = by === null ? null : byId(panel, by);
  if (named !== null) return named;
  const given = panel.getAttribute('id') ?? '';
  if (given === '') return undefined;
  const id = given.replace(/["\\]/g, '\\$&');
  const controls = `[aria-controls="${id}"],a[href="#${id}"],[data-target="#${id}"],[data-bs-target="#${id}"]`;
  const root = panel.getRootNode() as Document | ShadowRoot;
  return own(root, 'querySelector').call(root, controls) ?? undefined;
}
