/** Lets the pane draw and take clicks before the next step of a long work. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
