import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import type { ClickMessage } from '../page-watch/messages.ts';

/** Firefox alone has it, and the shared types leave it out. */
interface FirefoxSidebar {
  readonly sidebarAction: { open(): Promise<void> };
}

export default defineBackground(() => {
  browser.action.onClicked.addListener((tab) => {
    if (tab.id === undefined) return;
    const tabId = tab.id;
    // The panel opens only while the click lasts, so nothing may be waited for before it.
    if (import.meta.env.FIREFOX) {
      void (browser as unknown as FirefoxSidebar).sidebarAction.open();
    } else {
      // A panel of its own for each tab, so that none stands beside a page that it did not read.
      void browser.sidePanel.setOptions({ tabId, path: `sidepanel.html?tab=${tabId}`, enabled: true });
      void browser.sidePanel.open({ tabId });
    }
    const message: ClickMessage = { kind: 'clicked', tabId };
    // No panel listens yet when this click has just opened it: it reads the page by itself then.
    browser.runtime.sendMessage(message).catch(() => undefined);
  });
});
