/** Whether nothing around an element hides it, as far as styles tell; a place further down the page is shown as well. */
export function isShown(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    if (at.hasAttribute('hidden') || at.getAttribute('aria-hidden') === 'true') return false;
    if (view?.getComputedStyle(at).display === 'none') return false;
  }
  return true;
}
