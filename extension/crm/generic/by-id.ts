import { own } from './own.ts';

/** The element of that id in the same document or shadow root as another. */
export function byId(beside: Element, id: string): Element | null {
  const root = beside.getRootNode() as Document | ShadowRoot;
  return own(root, 'getElementById').call(root, id);
}
