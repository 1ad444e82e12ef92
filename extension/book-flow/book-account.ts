import type { Account, AccountTables } from '../../core/account/account.ts';
import { accountFromReadings } from '../../core/account/account-from-readings.ts';
import { withNotes } from '../../core/account/account-notes.ts';
import { type BookMoney, dealsInBookCurrency } from '../../core/account/in-book-currency.ts';
import type { Action } from '../../core/actions/action.ts';
import type { Assessment } from '../../core/assessment/assessment.ts';
import type { Book } from '../../core/assessment/book.ts';
import type { StoredAccount } from '../storage/stored-account.ts';

/** One account of the book: as it is kept, as it is read, and what is said of it. */
export interface BookAccount {
  readonly stored: StoredAccount;
  readonly account: Account;
  readonly assessment: Assessment;
  /** Undefined in a book too small for bands. */
  readonly band?: ReturnType<Book['bandOf']>;
  /** The actions that are neither done, snoozed nor dismissed, best first. */
  readonly open?: readonly Action[];
  /** The best action that is neither done, snoozed nor dismissed. */
  readonly next?: Action | undefined;
}

/** What is known of a kept account: what was read, what the user typed over it, and what stands beside the row. */
export function accountOf(stored: StoredAccount, money: BookMoney, tables: AccountTables = {}): Account {
  const { fields } = accountFromReadings([...stored.read, ...stored.typed], money).account;
  return withNotes(dealsInBookCurrency({ ...tables, ...stored.beside, fields }, money), stored.noted);
}
