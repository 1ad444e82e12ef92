import type { Language } from '../../core/text/local-text.ts';
import { say } from '../../core/text/say.ts';
import type { DueReminder } from './due-reminders.ts';
import { remindersText } from './reminders-text.ts';

/** What a notification says: how much is due, and at how many accounts; names are for the book page alone. */
export function reminderWords(
  { today, overdue, accounts }: Pick<DueReminder, 'today' | 'overdue' | 'accounts'>,
  language: Language,
): { readonly title: string; readonly message: string } {
  const due = say(remindersText.due, language, { count: today });
  const over = say(remindersText.over, language, { count: overdue });
  const both = say(remindersText.both, language, { due, over });
  return {
    title: overdue === 0 ? due : today === 0 ? over : both,
    message: say(remindersText.at, language, { count: accounts }),
  };
}
