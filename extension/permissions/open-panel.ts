import { browser } from 'wxt/browser';
import { siteOf } from './site.ts';

/** Firefox alone has it, and the shared types leave it out. */
interface FirefoxSidebar {
  readonly sidebarAction: { open(): Promise<void> };
}

/** What a click of the toolbar button tells of the tab it was made on. */
export interface ClickedTab {
  readonly tabId: number;
  readonly windowId: number;
  readonly url: string | undefined;
}

/**
 * Opens the panel: one for the whole window on a site that is read without a click, so that it stays beside the tabs
 * that are opened from there; else one of the tab's own, so that none stands beside a page that it did not read.
 */
export function openPanel({ tabId, windowId, url }: ClickedTab): void {
  // It opens only while the click lasts, so nothing may be waited for before it.
  if (import.meta.env.FIREFOX) {
    void (browser as unknown as FirefoxSidebar).sidebarAction.open();
    return;
  }
  const site = siteOf(url);
  if (site === undefined) {
    openBeside(tabId);
    return;
  }
  // In the callback the click still lasts; after a promise it would be over.
  browser.permissions.contains({ origins: [site.pattern] }, (allowed) => {
    if (allowed) void browser.sidePanel.open({ windowId });
    else openBeside(tabId);
  });
}

function openBeside(tabId: number): void {
  void browser.sidePanel.setOptions({ tabId, path: `sidepanel.html?tab=${tabId}`, enabled: true });
  void browser.sidePanel.open({ tabId });
}
