/** The functions and the pane are two scripts of one page; what the pane found out of the host lies here. */
const SLOT = Symbol.for('kam-sidecar.host-cards');

/**
 * Whether the host shows entity cards (CustomFunctionsRuntime 1.4). Functions do not ask Office themselves; until
 * the pane has, and in hosts without one, they give plain text.
 */
export function hostKnowsCards(): boolean {
  return (globalThis as { [SLOT]?: boolean })[SLOT] === true;
}

/** Tells the functions what the host can show. The caller recalculates the workbook afterwards. */
export function setHostCards(known: boolean): void {
  (globalThis as { [SLOT]?: boolean })[SLOT] = known;
}
