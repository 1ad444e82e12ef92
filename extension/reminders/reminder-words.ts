import type { Language } from '../../core/text/local-text.ts';
import { say } from '../../core/text/say.ts';
import type { DueReminder } from './due-reminders.ts';
import { remindersText } from './reminders-text.ts';

/** What a notification says: how much is due, and at how many accounts; names are for the book page alone. */
export function reminderWords(
  { today, overdue, accounts }: Pick<DueReminder, 'today' | 'overdue' | 'accounts'>,
  language: Language,
): { readonly title: string; readonly message: string } {
  const counted = (count: number, one: keyof typeof remindersText, some: keyof typeof remindersText) =>
    say(remindersText[count === 1 ? one : some], language, { count });
  const due = counted(today, 'dueOne', 'due');
  const over = counted(overdue, 'overOne', 'over');
  const both = say(remindersText.both, language, { due, over });
  return {
    title: overdue === 0 ? due : today === 0 ? over : both,
    message: counted(accounts, 'atOne', 'at'),
  };
}
