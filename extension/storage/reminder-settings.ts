import { browser } from 'wxt/browser';
import type { QuietHours } from '../reminders/quiet-hours.ts';

/** Whether and when the user wants to be reminded of what is due. */
export interface ReminderSettings extends QuietHours {
  readonly on: boolean;
}

const SETTINGS = 'reminders';
const SHOWN = 'reminded of';
const USUAL: ReminderSettings = { on: false, from: '19:00', until: '08:00' };
const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

/** Off until the user switches it on. */
export async function reminderSettings(): Promise<ReminderSettings> {
  const { [SETTINGS]: kept } = await browser.storage.local.get(SETTINGS);
  const { on, from, until } = (kept ?? {}) as Partial<ReminderSettings>;
  return {
    on: on === true,
    from: from !== undefined && TIME.test(from) ? from : USUAL.from,
    until: until !== undefined && TIME.test(until) ? until : USUAL.until,
  };
}

export async function keepReminderSettings(settings: ReminderSettings): Promise<void> {
  await browser.storage.local.set({ [SETTINGS]: settings });
}

export function onReminderSettings(use: () => void): void {
  browser.storage.local.onChanged.addListener((changes) => {
    if (SETTINGS in changes) use();
  });
}

/** The due times of which the user was reminded, by names of their own. */
export async function remindedOf(): Promise<readonly string[]> {
  const { [SHOWN]: shown } = await browser.storage.local.get(SHOWN);
  return Array.isArray(shown) ? (shown as string[]) : [];
}

export async function keepRemindedOf(shown: readonly string[]): Promise<void> {
  await browser.storage.local.set({ [SHOWN]: shown });
}
