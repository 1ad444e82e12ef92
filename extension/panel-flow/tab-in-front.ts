import { browser } from 'wxt/browser';

/**
 * The tab that this panel belongs to: the one it was opened for, else (a sidebar that serves a whole window)
 * the one in front, each time another comes to the front.
 */
export async function followTabInFront(use: (tabId: number) => void): Promise<void> {
  const own = Number(new URLSearchParams(location.search).get('tab'));
  if (own > 0) {
    use(own);
    return;
  }
  const { id: windowId } = await browser.windows.getCurrent();
  browser.tabs.onActivated.addListener((info) => {
    if (info.windowId === windowId) use(info.tabId);
  });
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id !== undefined) use(tab.id);
}
