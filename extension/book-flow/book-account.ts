import type { Account, AccountTables } from '../../core/account/account.ts';
import { accountFromReadings } from '../../core/account/account-from-readings.ts';
import type { Assessment } from '../../core/assessment/assessment.ts';
import type { StoredAccount } from '../storage/stored-account.ts';

/** One account of the book: as it is kept, as it is read, and what is said of it. */
export interface BookAccount {
  readonly stored: StoredAccount;
  readonly account: Account;
  readonly assessment: Assessment;
}

/** What is known of a kept account: what was read, what the user typed over it, and what stands beside the row. */
export function accountOf(stored: StoredAccount, tables: AccountTables = {}): Account {
  const { fields } = accountFromReadings([...stored.read, ...stored.typed]).account;
  return { ...tables, ...stored.beside, fields };
}
