import type { BookEntry } from '../book-file.ts';
import { entryMarks } from '../entry-marks.ts';
import { nameKey } from '../name-key.ts';

/** What an account's number or name finds; a name that two have finds neither. */
export type FoundEntry = BookEntry | 'several' | undefined;

/** Finds accounts by their number, else by their name, else by the record that they stand for. */
export function entryFinder(entries: readonly BookEntry[]): (account: string) => FoundEntry {
  const ids = new Map<string, FoundEntry>();
  const names = new Map<string, FoundEntry>();
  const keys = new Map<string, FoundEntry>();
  for (const entry of entries) {
    const { id, name = entry.name } = entryMarks(entry.readings);
    if (id !== undefined) once(ids, id.trim(), entry);
    once(names, nameKey(name), entry);
    once(keys, entry.key, entry);
  }
  return (account) => ids.get(account.trim()) ?? names.get(nameKey(account)) ?? keys.get(account.trim());
}

function once(found: Map<string, FoundEntry>, name: string, entry: BookEntry): void {
  found.set(name, found.has(name) ? 'several' : entry);
}
