import type { AccountTables } from '../../account/account.ts';
import { accountFromReadings } from '../../account/account-from-readings.ts';
import type { BookEntry } from '../book-file.ts';
import type { AccountComparison, FieldConflict, Side } from './compare-accounts.ts';
import type { BookComparison } from './compare-books.ts';
import { LINE_NAMES, linesOf, type TableConflict, type TableKey } from './compare-tables.ts';

/** Whose word counts where both have one. */
export interface Chooser {
  field(conflict: FieldConflict, account: AccountComparison): Side;
  line(conflict: TableConflict, account: AccountComparison): Side;
}

/** One rule for all: what stands by itself, one side, or the later word. What bears no date stays mine. */
export type ChoiceForAll = 'stands' | 'newer' | Side;

export function choiceForAll(choice: ChoiceForAll): Chooser {
  return {
    field: (conflict) => (choice === 'stands' || choice === 'newer' ? conflict[choice] : choice),
    line: () => (choice === 'theirs' ? 'theirs' : 'mine'),
  };
}

export interface MergedBooks {
  readonly added: readonly BookEntry[];
  /** Mine as they are now, those alone that changed. */
  readonly changed: readonly BookEntry[];
}

/** Takes what they know into my accounts. A second time with the same book and choices it changes nothing. */
export function mergeBooks({ added, matched }: BookComparison, choose: Chooser): MergedBooks {
  const merged = new Map<string, BookEntry>();
  for (const account of matched) {
    // Two of theirs may be one of mine, where the user said so.
    const before = merged.get(account.mine.key) ?? account.mine;
    const after = mergedAccount(before, account, choose);
    if (after !== before) merged.set(before.key, after);
  }
  return { added, changed: [...merged.values()] };
}

function mergedAccount(before: BookEntry, account: AccountComparison, choose: Chooser): BookEntry {
  const won = account.conflicts.filter((conflict) => choose.field(conflict, account) === 'theirs');
  const theirs = [...account.taken, ...won.map((conflict) => conflict.theirs)];
  const beside = mergedTables(before.beside, account, choose);
  if (theirs.length === 0 && beside === before.beside) return before;
  const now = new Set(theirs.map(({ field }) => field));
  // A word that was decided against is gone: else it would stand again at the next chance.
  const readings = [...before.readings.filter(({ field }) => !now.has(field)), ...theirs];
  const name = accountFromReadings(readings).account.fields.name ?? before.name;
  const url = before.url ?? account.theirs.url;
  return {
    ...before,
    name,
    readings,
    ...(url === undefined ? {} : { url }),
    ...(beside === undefined ? {} : { beside }),
  };
}

function mergedTables(
  before: AccountTables | undefined,
  account: AccountComparison,
  choose: Chooser,
): AccountTables | undefined {
  const { added, conflicts } = account.tables;
  const won = conflicts.filter((conflict) => choose.line(conflict, account) === 'theirs');
  const touched = new Set([...(Object.keys(added) as TableKey[]), ...won.map(({ table }) => table)]);
  if (touched.size === 0) return before;
  const tables: Partial<Record<TableKey, unknown>> = { ...before };
  for (const table of touched) {
    const lines = new Map(linesOf(before ?? {}, table));
    for (const line of won) if (line.table === table) lines.set(line.name, line.theirs as object);
    const more = added[table] ?? [];
    const name = LINE_NAMES[table];
    tables[table] = name === undefined ? [...more, ...lines.values()][0] : [...lines.values(), ...more];
  }
  return tables as AccountTables;
}
