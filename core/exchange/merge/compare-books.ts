import type { BookEntry } from '../book-file.ts';
import { atOnce, type Steps } from '../steps.ts';
import { type AccountComparison, compareAccounts } from './compare-accounts.ts';
import { type MatchAnswer, matchAccounts } from './match-accounts.ts';

/** Two books side by side. Each of their accounts is in one of the lists, and in one alone. */
export interface BookComparison {
  /** Accounts that only they have. */
  readonly added: readonly BookEntry[];
  readonly matched: readonly AccountComparison[];
  /** Theirs that could be several of mine. */
  readonly ambiguous: readonly { readonly theirs: BookEntry; readonly candidates: readonly BookEntry[] }[];
  /** Theirs that the user leaves out. */
  readonly leftOut: readonly BookEntry[];
}

export interface CompareOptions {
  /** Whose book theirs is, where it is a person's; stands on each of its readings that names nobody yet. */
  readonly by?: string;
  /** The user's word on ambiguous accounts, by their key. */
  readonly answers?: ReadonlyMap<string, MatchAnswer>;
}

/** Sets another book beside mine, or a sheet's accounts, without changing either. */
export function compareBooks(
  mine: readonly BookEntry[],
  theirs: readonly BookEntry[],
  options: CompareOptions = {},
): BookComparison {
  return atOnce(compareInSteps(mine, theirs, options));
}

/** As `compareBooks`, account by account. */
export function* compareInSteps(
  mine: readonly BookEntry[],
  theirs: readonly BookEntry[],
  { by, answers }: CompareOptions = {},
): Steps<BookComparison> {
  const signed = by === undefined ? theirs : theirs.map((entry) => signedBy(entry, by));
  const added: BookEntry[] = [];
  const matched: AccountComparison[] = [];
  const ambiguous: { theirs: BookEntry; candidates: readonly BookEntry[] }[] = [];
  const leftOut: BookEntry[] = [];
  for (const [at, match] of matchAccounts(mine, signed, answers).entries()) {
    yield { done: at, all: signed.length };
    const entry = signed[at] as BookEntry;
    switch (match.kind) {
      case 'new':
        added.push(entry);
        break;
      case 'same':
        matched.push(compareAccounts(match.mine, entry, match.by));
        break;
      case 'ambiguous':
        ambiguous.push({ theirs: entry, candidates: match.candidates });
        break;
      case 'left-out':
        leftOut.push(entry);
        break;
    }
  }
  return { added, matched, ambiguous, leftOut };
}

function signedBy(entry: BookEntry, by: string): BookEntry {
  return { ...entry, readings: entry.readings.map((reading) => ({ ...reading, by: reading.by ?? by })) };
}
