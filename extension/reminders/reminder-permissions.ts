import { browser } from 'wxt/browser';

type Permissions = Parameters<typeof browser.permissions.request>[0];

/** Firefox gives alarms to everybody, without a question, and so does not let them be asked for. */
const NEEDED: Permissions = {
  permissions: import.meta.env.FIREFOX ? ['notifications'] : ['notifications', 'alarms'],
};

/** Asks the user for them; only while a click lasts. */
export function askForReminders(): Promise<boolean> {
  return browser.permissions.request(NEEDED);
}

export function mayRemind(): Promise<boolean> {
  return browser.permissions.contains(NEEDED);
}

/** Nothing is kept that is not used. */
export function giveUpReminders(): Promise<boolean> {
  return browser.permissions.remove(NEEDED);
}
