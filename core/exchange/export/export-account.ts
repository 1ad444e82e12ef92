import type { Account } from '../../account/account.ts';
import type { Action } from '../../actions/action.ts';
import type { Assessment } from '../../assessment/assessment.ts';
import type { Playbook } from '../../playbook/schema.ts';
import type { Language } from '../../text/local-text.ts';
import type { BookEntry } from '../book-file.ts';

/** One account as it goes out: what is known of it, and what is said of it. */
export interface ExportAccount {
  readonly entry: BookEntry;
  readonly account: Account;
  readonly assessment: Assessment;
  readonly band?: 'A' | 'B' | 'C' | undefined;
  /** The best action that is still suggested. */
  readonly next?: Action | undefined;
}

export interface ExportSetting {
  readonly language: Language;
  readonly playbook: Playbook;
  /** ISO day. */
  readonly today: string;
  /** Up to which level it goes out, and what was left out for it, in words. */
  readonly release?: string | undefined;
}
