import type { BookAccount } from '../../book-flow/book-account.ts';
import type { BookSession } from '../../book-flow/book-session.ts';

/** Shows some accounts alone in the table of accounts. */
export function pickAccounts(session: Pick<BookSession, 'picked'>, rows: readonly BookAccount[]): void {
  session.picked.value = new Set(rows.map(({ stored }) => stored.key));
  location.hash = 'accounts';
}
