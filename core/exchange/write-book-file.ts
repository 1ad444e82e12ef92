import type { BookFile } from './book-file.ts';

/** A book as the text of a file, one account a line; an account that a colleague changes is one changed line. */
export function writeBookFile({ accounts, ...head }: BookFile): string {
  const lines = accounts.map((account) => JSON.stringify(account)).join(',\n');
  return `${JSON.stringify(head).slice(0, -1)},"accounts":[\n${lines}\n]}\n`;
}
