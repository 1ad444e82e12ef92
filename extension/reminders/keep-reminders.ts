import { browser } from 'wxt/browser';
import { allDueTimes, onDueTimesKept } from '../storage/due-times.ts';
import {
  keepRemindedOf,
  onReminderSettings,
  remindedOf,
  reminderSettings,
} from '../storage/reminder-settings.ts';
import { chosenLanguage } from '../storage/settings.ts';
import { dueReminder } from './due-reminders.ts';
import { mayRemind } from './reminder-permissions.ts';
import { reminderWords } from './reminder-words.ts';

const ALARM = 'reminders';
const EVERY_MINUTES = 15;
/** One notification at a time: the newest takes the place of the one before it. */
const NOTIFICATION = 'due';

let listening = false;
let last: Promise<void> = Promise.resolve();

/** Reminds the user of what is due while reminders are on; to be called whenever the background wakes. */
export function keepReminders(): void {
  void follow();
  onReminderSettings(() => void follow());
  onDueTimesKept(again);
  browser.runtime.onStartup.addListener(() => void follow());
}

/** Listens once both are allowed: before that the browser has neither alarms nor notifications for us. */
async function follow(): Promise<void> {
  if (!(await mayRemind())) return;
  if (!listening) {
    listening = true;
    browser.alarms.onAlarm.addListener(({ name }) => {
      if (name === ALARM) again();
    });
    browser.notifications.onClicked.addListener((id) => {
      if (id !== NOTIFICATION) return;
      void browser.notifications.clear(id);
      void browser.tabs.create({ url: `${browser.runtime.getURL('/book.html')}#today` });
    });
  }
  const { on } = await reminderSettings();
  if (!on) {
    await browser.alarms.clear(ALARM);
    return;
  }
  // One that rings already would begin anew.
  if ((await browser.alarms.get(ALARM)) === undefined)
    await browser.alarms.create(ALARM, { periodInMinutes: EVERY_MINUTES });
  again();
}

function again(): void {
  // One after the other, so that none is shown twice.
  last = last.then(remind).catch(() => undefined);
}

async function remind(): Promise<void> {
  const settings = await reminderSettings();
  if (!settings.on || !(await mayRemind())) return;
  const reminder = dueReminder(await allDueTimes(), await remindedOf(), settings, new Date());
  if (reminder === undefined) return;
  // Kept first: better none than the same one every quarter of an hour.
  await keepRemindedOf(reminder.shown);
  const language =
    (await chosenLanguage()) ?? (browser.i18n.getMessage('language') === 'zh-CN' ? 'zh-CN' : 'en');
  await browser.notifications.create(NOTIFICATION, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icons/128.png'),
    ...reminderWords(reminder, language),
  });
}
