import { cookieOf } from './cookie-of.ts';

/** Who is signed in to a page of Frappe, by its cookie. */
export function frappeUser({
  document,
}: {
  readonly document: Pick<Document, 'cookie'>;
}): string | undefined {
  const user = cookieOf(document, 'user_id');
  return user === undefined || user === '' || user === 'Guest' ? undefined : user;
}
