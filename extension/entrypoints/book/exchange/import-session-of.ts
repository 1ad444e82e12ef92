import type { BookSession } from '../../../book-flow/book-session.ts';
import { type ImportSession, importSession } from '../../../book-flow/exchange/import-session.ts';
import type { Keeper } from '../../../panel-flow/keeper.ts';

const sessions = new WeakMap<BookSession, ImportSession>();

/** The import of this page: it goes on, and can be undone, when another view was looked at in between. */
export function importSessionOf(session: BookSession, keeper: Keeper): ImportSession {
  const known = sessions.get(session);
  if (known !== undefined) return known;
  const made = importSession({ session, keeper });
  sessions.set(session, made);
  return made;
}
