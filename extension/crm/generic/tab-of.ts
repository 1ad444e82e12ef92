/** The tab that brings a panel to the front, found by what either says of the other. */
export function tabOf(panel: Element): Element | undefined {
  const root = panel.getRootNode() as Document | ShadowRoot;
  const by = panel.getAttribute('aria-labelledby');
  const named = by === null ? null : root.getElementById(by);
  if (named !== null) return named;
  if (panel.id === '') return undefined;
  const id = panel.id.replace(/["\\]/g, '\\$&');
  const controls = `[aria-controls="${id}"],a[href="#${id}"],[data-target="#${id}"],[data-bs-target="#${id}"]`;
  return root.querySelector(controls) ?? undefined;
}
