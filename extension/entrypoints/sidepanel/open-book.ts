import { browser } from 'wxt/browser';

/**
 * Shows the book: the tab that already has it, else a new one.
 *
 * @param view Which part of it, as in its address; where it was left by default.
 */
export async function openBook(view?: 'model'): Promise<void> {
  const page = browser.runtime.getURL('/book.html');
  const url = view === undefined ? page : `${page}#${view}`;
  const [open] = await browser.tabs.query({ url: `${page}*` });
  if (open?.id === undefined) {
    await browser.tabs.create({ url });
    return;
  }
  await browser.tabs.update(open.id, { active: true, ...(view === undefined ? {} : { url }) });
  // It may be in another window.
  await browser.windows.update(open.windowId, { focused: true });
}
