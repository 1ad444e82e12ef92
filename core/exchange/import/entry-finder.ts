import { accountFromReadings } from '../../account/account-from-readings.ts';
import type { BookEntry } from '../book-file.ts';
import { nameKey } from '../name-key.ts';

/** What an account's number or name finds; a name that two have finds neither. */
export type FoundEntry = BookEntry | 'several' | undefined;

/** Finds accounts by their number, else by their name. */
export function entryFinder(entries: readonly BookEntry[]): (account: string) => FoundEntry {
  const ids = new Map<string, FoundEntry>();
  const names = new Map<string, FoundEntry>();
  for (const entry of entries) {
    const { fields } = accountFromReadings(entry.readings).account;
    if (fields.id !== undefined) once(ids, fields.id.trim(), entry);
    once(names, nameKey(fields.name ?? entry.name), entry);
  }
  return (account) => ids.get(account.trim()) ?? names.get(nameKey(account));
}

function once(found: Map<string, FoundEntry>, name: string, entry: BookEntry): void {
  found.set(name, found.has(name) ? 'several' : entry);
}
