const EVENTS = ['popstate', 'hashchange', 'pageshow'];
/** Not every way of changing the address raises an event in every browser. */
const ADDRESS_POLL_MS = 150;

/**
 * Calls back whenever the page's address may have changed.
 *
 * @param hear told whether it is heard at once, before the page can have drawn anything for the new address.
 * @returns a function that stops it.
 */
export function hearMoves(page: Window, hear: (atOnce: boolean) => void): () => void {
  const late = () => hear(false);
  const atOnce = () => hear(true);
  const { navigation } = page as { navigation?: EventTarget };
  for (const event of EVENTS) page.addEventListener(event, late);
  navigation?.addEventListener('currententrychange', atOnce);
  const poll = setInterval(late, ADDRESS_POLL_MS);
  return () => {
    clearInterval(poll);
    navigation?.removeEventListener('currententrychange', atOnce);
    for (const event of EVENTS) page.removeEventListener(event, late);
  };
}
