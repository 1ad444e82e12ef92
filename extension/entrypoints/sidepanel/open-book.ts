import { browser } from 'wxt/browser';

/** Shows the book: the tab that already has it, else a new one. */
export async function openBook(): Promise<void> {
  const url = browser.runtime.getURL('/book.html');
  const [open] = await browser.tabs.query({ url: `${url}*` });
  if (open?.id === undefined) await browser.tabs.create({ url });
  else await browser.tabs.update(open.id, { active: true });
}
