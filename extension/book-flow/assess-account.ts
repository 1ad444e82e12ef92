import type { Account } from '../../core/account/account.ts';
import type { Action } from '../../core/actions/action.ts';
import type { RememberedAction } from '../../core/actions/remembered-action.ts';
import { stillSuggested } from '../../core/actions/still-suggested.ts';
import { assess } from '../../core/assessment/assess.ts';
import type { Book } from '../../core/assessment/book.ts';
import type { Playbook } from '../../core/playbook/schema.ts';
import type { Clock } from '../panel-flow/clock.ts';
import type { StoredAccount } from '../storage/stored-account.ts';
import type { BookAccount } from './book-account.ts';

/** What an account is assessed by and among. */
export interface Around {
  readonly playbook: Playbook;
  /** ISO day. */
  readonly today: string;
  /** What the user's clock shows, where it is today in truth. */
  readonly clock?: Clock | undefined;
  readonly book: Book | undefined;
  /** What became of the actions of an account, by its key. */
  readonly remembered: ReadonlyMap<string, readonly RememberedAction[]>;
}

/** Assesses one account as a part of its book. */
export function assessAccount(stored: StoredAccount, account: Account, around: Around): BookAccount {
  const { playbook, today, clock, book, remembered } = around;
  const assessment = assess(account, { playbook, asOf: today, ...clock, raised: stored.raised, book });
  const open = stillSuggested(assessment.actions, remembered.get(stored.key) ?? [], today);
  return { stored, account, assessment, band: book?.bandOf(account), open, next: firstToDo(open) };
}

/** A question is something to do only where there is nothing else. */
function firstToDo(actions: readonly Action[]): Action | undefined {
  return actions.find(({ asks }) => asks === undefined) ?? actions[0];
}
