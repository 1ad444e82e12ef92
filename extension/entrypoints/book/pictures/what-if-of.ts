import type { BookSession } from '../../../book-flow/book-session.ts';
import { type WhatIf, whatIf } from '../../../book-flow/what-if/what-if.ts';

const made = new WeakMap<BookSession, WhatIf>();

/** What is tried on a book; it is still there when the reader comes back from another view. */
export function whatIfOf(session: BookSession): WhatIf {
  const known = made.get(session);
  if (known !== undefined) return known;
  const fresh = whatIf(session);
  made.set(session, fresh);
  return fresh;
}
