import type { Account } from '../../core/account/account.ts';
import { type Book, bookOf } from '../../core/assessment/book.ts';
import type { Playbook } from '../../core/playbook/schema.ts';

/**
 * The book in which an account stands, with the account as it is shown in place of how it is kept.
 * For that account alone: the band is told of no other.
 *
 * @param others By the key of the account.
 * @returns undefined for a book too small to say anything.
 */
export function bookAround(
  others: ReadonlyMap<string, Account>,
  key: string,
  account: Account,
  playbook: Playbook,
): Book | undefined {
  const all = new Map(others).set(key, account);
  const book = bookOf([...all.values()], playbook);
  if (book === undefined) return undefined;
  const band = book.bandOf(account);
  // The first rank values the whole book: here, where nobody waits for it.
  book.percentileOf(0);
  return { ...book, bandOf: () => band };
}
