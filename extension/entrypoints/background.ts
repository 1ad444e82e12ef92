import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import type { ClickMessage } from '../page-watch/messages.ts';
import { overdueCount } from '../panel-flow/overdue-count.ts';
import { keepReaders } from '../permissions/keep-readers.ts';
import { keepReminders } from '../reminders/keep-reminders.ts';
import { allDueTimes, onDueTimesKept } from '../storage/due-times.ts';

/** Firefox alone has it, and the shared types leave it out. */
interface FirefoxSidebar {
  readonly sidebarAction: { open(): Promise<void> };
}

/** More than three signs do not fit. */
const MOST_SHOWN = 99;

export default defineBackground(() => {
  keepReminders();
  keepReaders();
  // Without an alarm, which would be one more permission: whenever the browser wakes this anyway.
  let last = showOverdue();
  const again = () => {
    // One after the other, so that the newest number is the one that stays.
    last = last.then(showOverdue);
  };
  browser.runtime.onStartup.addListener(again);
  onDueTimesKept(again);
  browser.action.onClicked.addListener((tab) => {
    if (tab.id === undefined) return;
    const tabId = tab.id;
    // The panel opens only while the click lasts, so nothing may be waited for before it.
    if (import.meta.env.FIREFOX) {
      void (browser as unknown as FirefoxSidebar).sidebarAction.open();
    } else {
      // A panel of its own for each tab on which the button is clicked; beside the others stands one for the window.
      void browser.sidePanel.setOptions({ tabId, path: `sidepanel.html?tab=${tabId}`, enabled: true });
      void browser.sidePanel.open({ tabId });
    }
    const message: ClickMessage = { kind: 'clicked', tabId };
    // No panel listens yet when this click has just opened it: it reads the page by itself then.
    browser.runtime.sendMessage(message).catch(() => undefined);
    again();
  });
});

/** How many actions of one's own accounts are overdue, on the button. */
async function showOverdue(): Promise<void> {
  const count = overdueCount((await allDueTimes()).values(), new Date());
  const { i18n, action } = browser;
  const open = i18n.getMessage('open');
  await action.setBadgeText({ text: count === 0 ? '' : count > MOST_SHOWN ? `${MOST_SHOWN}+` : `${count}` });
  await action.setBadgeBackgroundColor({ color: '#b3261e' });
  await action.setBadgeTextColor({ color: '#ffffff' });
  await action.setTitle({
    title: count === 0 ? open : i18n.getMessage('openOverdue', [open, String(count)]),
  });
}
