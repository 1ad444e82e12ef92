import type { Account } from '../../core/account/account.ts';
import { type Book, bookOf } from '../../core/assessment/book.ts';
import type { Playbook } from '../../core/playbook/schema.ts';
import { accountsOf, readTable } from '../functions/cells/read-table.ts';

/**
 * The book of a table with one of its accounts as the pane sees it, typed answers included.
 *
 * @returns undefined where the table is too small, or cannot be read as a whole.
 */
export function bookAround(
  headers: readonly unknown[],
  cells: readonly (readonly unknown[])[],
  row: number,
  account: Account,
  playbook: Playbook,
): Book | undefined {
  try {
    const others = cells.filter((_, at) => at !== row).map((cell) => [...cell]);
    return bookOf([...accountsOf(readTable([headers], others, playbook)), account], playbook);
  } catch {
    // Two columns for one number: the Doctor view says so, and bands are unknown.
    return undefined;
  }
}
