import type { AccountTables } from '../../../core/account/account.ts';
import type { AccountNotes } from '../../../core/account/account-notes.ts';
import { withNotes } from '../../../core/account/account-notes.ts';
import type { FieldReading } from '../../../core/account/reading.ts';
import type { BookEntry } from '../../../core/exchange/book-file.ts';
import type { StoredAccount } from '../../storage/stored-account.ts';

/** A kept account as it is handed on: all its readings, and what stands beside the row with the user's notes. */
export function entryOf(stored: StoredAccount): BookEntry {
  const { fields: _none, ...beside } = withNotes({ ...stored.beside, fields: {} }, stored.noted);
  return {
    key: stored.key,
    name: stored.name,
    ...(stored.url === undefined || !/^https?:\/\//i.test(stored.url) ? {} : { url: stored.url }),
    readings: [...stored.read, ...stored.typed],
    ...(Object.keys(beside).length === 0 ? {} : { beside }),
  };
}

/**
 * An entry as it is kept.
 *
 * @param before The account as it was kept, where it was.
 * @param at ISO moment of the import.
 */
export function storedEntry(entry: BookEntry, before: StoredAccount | undefined, at: string): StoredAccount {
  const { key, name, url, readings, beside } = entry;
  const noted = before?.noted === undefined ? undefined : notesLeft(before.noted, beside ?? {});
  return {
    ...before,
    key,
    kind: before?.kind ?? kindOf(entry),
    name,
    ...(url === undefined ? {} : { url }),
    read: readings.filter((reading) => !ownWord(reading)),
    typed: readings.filter(ownWord),
    ...(beside === undefined ? {} : { beside }),
    ...(noted === undefined ? {} : { noted }),
    seen: before?.seen ?? at,
  };
}

function ownWord({ origin, by }: FieldReading): boolean {
  return origin === 'typed' && by === undefined;
}

function kindOf({ key, url }: BookEntry): StoredAccount['kind'] {
  if (key.startsWith('typed:')) return 'typed';
  return url !== undefined || /^https?:\/\//i.test(key) ? 'page' : 'sheet';
}

/** Notes would lie over what was just decided against them: those that say otherwise go. */
function notesLeft(noted: AccountNotes, beside: AccountTables): AccountNotes {
  const said = (lines: readonly { readonly name: string }[] | undefined) =>
    new Map((lines ?? []).map((line) => [line.name, line as unknown as Readonly<Record<string, unknown>>]));
  const left = <N extends object>(
    notes: Readonly<Record<string, N>> | undefined,
    lines: ReadonlyMap<string, Readonly<Record<string, unknown>>>,
  ) =>
    Object.fromEntries(
      Object.entries(notes ?? {}).filter(([name, note]) =>
        Object.entries(note).every(([part, word]) => same(word, lines.get(name)?.[part])),
      ),
    );
  return {
    ...noted,
    ...(noted.people === undefined ? {} : { people: left(noted.people, said(beside.contacts)) }),
    ...(noted.deals === undefined ? {} : { deals: left(noted.deals, said(beside.opportunities)) }),
  };
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
