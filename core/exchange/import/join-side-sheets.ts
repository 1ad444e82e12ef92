import type { AccountTables } from '../../account/account.ts';
import { accountFromReadings } from '../../account/account-from-readings.ts';
import type { BookEntry } from '../book-file.ts';
import { LINE_NAMES, linesOf, type TableKey } from '../merge/compare-tables.ts';
import { nameKey } from '../name-key.ts';
import type { SideSheet } from './side-sheet.ts';

export interface Joined {
  /** The accounts of the sheet with what the other sheets tell of them; then kept ones of which only those tell. */
  readonly entries: readonly BookEntry[];
  /** Rows that tell of an account that is nowhere, or of a name that several have. */
  readonly unknown: readonly { readonly sheet: string; readonly row: number; readonly account: string }[];
  /** Rows that found their account. */
  readonly joined: number;
}

/** Lays what further sheets tell beside the accounts that they name by number or by name. */
export function joinSideSheets(
  entries: readonly BookEntry[],
  kept: readonly BookEntry[],
  sheets: readonly SideSheet[],
): Joined {
  const here = finderOf(entries);
  const there = finderOf(kept);
  const told = new Map<BookEntry, AccountTables>();
  const unknown: { sheet: string; row: number; account: string }[] = [];
  let joined = 0;
  for (const { sheet, rows } of sheets) {
    for (const { row, account, tables } of rows) {
      const entry = here(account) ?? there(account);
      if (entry === undefined) unknown.push({ sheet, row, account });
      else {
        joined += 1;
        told.set(entry, together(told.get(entry) ?? {}, tables));
      }
    }
  }
  const withTables = (entry: BookEntry, tables: AccountTables | undefined): BookEntry =>
    tables === undefined ? entry : { ...entry, beside: together(entry.beside ?? {}, tables) };
  const own = new Set(entries);
  const further = [...told].filter(([entry]) => !own.has(entry));
  return {
    entries: [
      ...entries.map((entry) => withTables(entry, told.get(entry))),
      // Nothing is read of these: they stand for the account that is kept.
      ...further.map(([{ key, name }, beside]): BookEntry => ({ key, name, readings: [], beside })),
    ],
    unknown,
    joined,
  };
}

function finderOf(entries: readonly BookEntry[]): (account: string) => BookEntry | undefined {
  const ids = new Map<string, BookEntry | undefined>();
  const names = new Map<string, BookEntry | undefined>();
  for (const entry of entries) {
    const { fields } = accountFromReadings(entry.readings).account;
    if (fields.id !== undefined) once(ids, fields.id.trim(), entry);
    once(names, nameKey(fields.name ?? entry.name), entry);
  }
  return (account) => ids.get(account.trim()) ?? names.get(nameKey(account));
}

/** A name that two have finds neither. */
function once(found: Map<string, BookEntry | undefined>, name: string, entry: BookEntry): void {
  found.set(name, found.has(name) ? undefined : entry);
}

/** Two rows about one line of a table are one: the later word counts, part by part. */
function together(before: AccountTables, more: AccountTables): AccountTables {
  const tables: Partial<Record<TableKey, unknown>> = { ...before };
  for (const table of Object.keys(more) as TableKey[]) {
    if (table === 'rivals') {
      const ratings = [...(before.rivals?.ratings ?? []), ...(more.rivals?.ratings ?? [])];
      tables.rivals = { providers: more.rivals?.providers ?? [], ratings };
      continue;
    }
    if (LINE_NAMES[table] === undefined) continue;
    const lines = new Map(linesOf(before, table));
    for (const [name, line] of linesOf(more, table)) lines.set(name, laterOf(lines.get(name), line));
    tables[table] = [...lines.values()];
  }
  return tables as AccountTables;
}

/** Of two days of a last contact the later one counts, whatever the order of the rows. */
function laterOf(before: object | undefined, line: object): object {
  const [a, b] = [before, line] as readonly (Readonly<Record<string, unknown>> | undefined)[];
  const last = [a?.lastContact, b?.lastContact]
    .filter((day) => typeof day === 'string')
    .toSorted()
    .at(-1);
  return { ...a, ...b, ...(last === undefined ? {} : { lastContact: last }) };
}
