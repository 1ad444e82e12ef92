import type { BookSession } from '../../../book-flow/book-session.ts';
import {
  type ImportSession,
  type ImportSettings,
  importSession,
} from '../../../book-flow/exchange/import-session.ts';

const sessions = new WeakMap<BookSession, ImportSession>();

/** The import of this page: it goes on, and can be undone, when another view was looked at in between. */
export function importSessionOf({ session, keeper, language }: ImportSettings): ImportSession {
  const known = sessions.get(session);
  if (known !== undefined) return known;
  const made = importSession({ session, keeper, language });
  sessions.set(session, made);
  return made;
}
