/**
 * A property of a node as browsers define it. Forms and documents answer with what a page has named so first: a form
 * with an input called `tagName` gives that input.
 */
export function own<N extends Node, K extends keyof N>(node: N, key: K): N[K] {
  return Reflect.get(Object.getPrototypeOf(node), key, node);
}

const ASKED_FOR =
  'nodeType tagName attributes hasAttributes hasAttribute getAttribute firstChild nextSibling shadowRoot assignedSlot parentElement childElementCount textContent querySelector querySelectorAll getRootNode ownerDocument checkVisibility'.split(
    ' ',
  );

/** Whether a form hides what the reader asks of elements behind inputs of that name; which inputs it has it tells of none. */
export function isClobbered(form: Element): boolean {
  return ASKED_FOR.some((name) => Object.hasOwn(form, name));
}
