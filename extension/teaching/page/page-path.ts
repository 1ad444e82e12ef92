import type { PathStep } from '../taught-rule.ts';
import type { PageTrees } from './page-trees.ts';

/** The way to an element from the page's main part, where it has one, else from its body. */
export function pathTo(element: Element, trees: PageTrees): PathStep[] {
  const path: PathStep[] = [];
  const start = startOf(trees);
  for (let at = element; at !== start; ) {
    const parent = trees.parent(at);
    if (parent === undefined) break;
    const alike = trees.children(parent).filter(({ tagName }) => tagName === at.tagName);
    path.unshift({ tag: at.tagName, nth: alike.indexOf(at), of: alike.length });
    at = parent;
  }
  return path;
}

/** @param exact Every level must hold as many of the kind as it did: nothing came, nothing went. */
export function followPath(path: readonly PathStep[], trees: PageTrees, exact: boolean): Element | undefined {
  let at: Element | undefined = startOf(trees);
  for (const { tag, nth, of } of path) {
    if (at === undefined) return undefined;
    const alike: readonly Element[] = trees.children(at).filter(({ tagName }) => tagName === tag);
    at = exact && alike.length !== of ? undefined : alike[nth];
  }
  return at;
}

function startOf({ document }: PageTrees): Element {
  const mains = document.querySelectorAll('main,[role="main"]');
  return mains.length === 1 && mains[0] ? mains[0] : document.body;
}
