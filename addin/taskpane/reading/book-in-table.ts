import type { Account } from '../../../core/account/account.ts';
import type { RowReading } from '../../../core/account/account-from-row.ts';
import { type Book, bookOf } from '../../../core/assessment/book.ts';
import { recordColumn } from '../../../core/exchange/entries-of-table.ts';
import type { ReadingState } from './reading-state.ts';
import { withSides } from './with-sides.ts';

/** The accounts of a table that can be read, in its order: what it says as a book. */
export function accountsIn({ plan, rows }: ReadingState): readonly Account[] {
  // Two columns for one number: the Doctor view says so, and the functions refuse the table too.
  if (plan.conflicts.length > 0) return [];
  return rows.filter(isAccount).map(({ account }) => account);
}

/**
 * One account of a table with the book it stands in.
 *
 * @param own the account as the pane sees it, and the cells it was read from; typed answers may be in it.
 * @returns the account to assess: bands are known of the very accounts of a book.
 */
export function bookInTable(
  read: ReadingState | undefined,
  row: number,
  own: { readonly account: Account; readonly cells: readonly unknown[]; readonly answered: boolean },
): { readonly account: Account; readonly book: Book | undefined } {
  if (read === undefined || read.plan.conflicts.length > 0) return { account: own.account, book: undefined };
  const there = read.rows[row];
  if (there !== undefined && isAccount(there) && !own.answered && sameCells(read.cells[row], own.cells)) {
    return { account: there.account, book: bookOnce(read) };
  }
  const others = read.rows.filter((one, at) => at !== row && isAccount(one)).map(({ account }) => account);
  const alone = { account: own.account, faults: [], blank: false };
  // Beside the others, so that a name which several bear finds none of them.
  const at = Math.min(row, read.rows.length);
  const record = recordColumn(read.table.headers);
  const records = [...read.cells.slice(0, at), own.cells, ...read.cells.slice(at + 1)].map(
    (cells) => cells[record],
  );
  const rows = [...read.rows.slice(0, at), alone, ...read.rows.slice(at + 1)];
  const account = withSides(rows, read.sides, records).rows[at]?.account ?? own.account;
  return { account, book: bookOf([...others, account], read.playbook) };
}

/** Looking at a whole book takes a while, and the selection moves from row to row. */
const books = new WeakMap<ReadingState, { readonly book: Book | undefined }>();

function bookOnce(read: ReadingState): Book | undefined {
  const known = books.get(read);
  if (known !== undefined) return known.book;
  const book = bookOf(accountsIn(read), read.playbook);
  books.set(read, { book });
  return book;
}

function isAccount({ blank, faults }: RowReading): boolean {
  return !blank && faults.length === 0;
}

function sameCells(a: readonly unknown[] | undefined, b: readonly unknown[]): boolean {
  return a !== undefined && a.length === b.length && a.every((cell, at) => Object.is(cell, b[at]));
}
