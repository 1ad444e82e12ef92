import { useEffect, useId, useState } from 'preact/hooks';
import type { Language } from '../../../core/text/local-text.ts';
import { say } from '../../../core/text/say.ts';
import { askForReminders, giveUpReminders, mayRemind } from '../../reminders/reminder-permissions.ts';
import { remindersText } from '../../reminders/reminders-text.ts';
import {
  keepReminderSettings,
  type ReminderSettings,
  reminderSettings,
} from '../../storage/reminder-settings.ts';

export interface RemindersCardProps {
  readonly language: Language;
}

/** Whether the browser reminds of what is due, and in which hours it does not. */
export function RemindersCard({ language }: RemindersCardProps) {
  const [settings, setSettings] = useState<ReminderSettings>();
  const [refused, setRefused] = useState(false);
  const id = useId();
  useEffect(() => {
    void Promise.all([reminderSettings(), mayRemind()]).then(([kept, may]) =>
      // What was allowed may have been taken back meanwhile.
      setSettings({ ...kept, on: kept.on && may }),
    );
  }, []);
  if (settings === undefined) return null;
  const keep = (next: ReminderSettings) => {
    setSettings(next);
    void keepReminderSettings(next);
  };
  const turn = async (on: boolean) => {
    // The browser asks only while the click lasts, so nothing may be waited for before it.
    const may = on ? await askForReminders().catch(() => false) : false;
    setRefused(on && !may);
    keep({ ...settings, on: may });
    if (!may) await giveUpReminders().catch(() => false);
  };
  return (
    <section class="kam-card sidepanel-kept" aria-label={say(remindersText.title, language)}>
      <h2>{say(remindersText.title, language)}</h2>
      <label>
        <input
          type="checkbox"
          checked={settings.on}
          aria-describedby={`${id}what`}
          onChange={({ currentTarget }) => void turn(currentTarget.checked)}
        />{' '}
        {say(remindersText.on, language)}
      </label>
      <p id={`${id}what`} class="kam-sub">
        {say(remindersText.what, language)}
      </p>
      {refused && (
        <p class="kam-fault" role="alert">
          {say(remindersText.refused, language)}
        </p>
      )}
      {settings.on && (
        <div class="kam-row kam-wrap sidepanel-quiet">
          {(['from', 'until'] as const).map((end) => (
            <label key={end} class="kam-row">
              <span class="kam-sub">{say(remindersText[end], language)}</span>
              <input
                class="kam-input"
                type="time"
                required
                value={settings[end]}
                onChange={({ currentTarget: { value } }) => {
                  if (value !== '') keep({ ...settings, [end]: value });
                }}
              />
            </label>
          ))}
        </div>
      )}
    </section>
  );
}
