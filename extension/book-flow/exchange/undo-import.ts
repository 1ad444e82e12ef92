import type { AccountTables } from '../../../core/account/account.ts';
import type { FieldReading } from '../../../core/account/reading.ts';
import { LINE_NAMES, linesOf, type TableKey } from '../../../core/exchange/merge/compare-tables.ts';
import type { StoredAccount } from '../../storage/stored-account.ts';

/** One account as an import found it and as it left it. */
export interface ImportedAccount {
  /** Undefined for an account that the import brought. */
  readonly before: StoredAccount | undefined;
  readonly written: StoredAccount;
}

export interface UndoneImport {
  readonly put: readonly StoredAccount[];
  readonly forget: readonly string[];
  /** Accounts that were changed after the import: what was changed there stands. */
  readonly stayed: readonly StoredAccount[];
}

/**
 * Takes back what an import wrote, as far as nobody changed it since. An account that the import brought stays whole
 * where somebody worked on it; one that was deleted since stays deleted.
 *
 * @param now The accounts as they are kept, by key.
 */
export function undoImport(
  imported: readonly ImportedAccount[],
  now: ReadonlyMap<string, StoredAccount>,
): UndoneImport {
  const put: StoredAccount[] = [];
  const forget: string[] = [];
  const stayed: StoredAccount[] = [];
  for (const { before, written } of imported) {
    const current = now.get(written.key);
    if (current === undefined) continue;
    const untouched = alike(said(current), said(written));
    if (!untouched) stayed.push(current);
    if (before !== undefined) put.push(restored(before, written, current));
    else if (untouched) forget.push(written.key);
  }
  return { put, forget, stayed };
}

/** What somebody said of an account: when it was seen, and what was suggested, goes on by itself. */
function said({ seen: _seen, raised: _raised, ...rest }: StoredAccount): object {
  return rest;
}

function restored(before: StoredAccount, written: StoredAccount, current: StoredAccount): StoredAccount {
  const noted = since(before.noted, written.noted, current.noted);
  const beside = tablesSince(before.beside, written.beside, current.beside);
  const { noted: _noted, beside: _beside, ...rest } = current;
  return {
    ...rest,
    name: since(before.name, written.name, current.name),
    read: readingsSince(before.read, written.read, current.read),
    typed: readingsSince(before.typed, written.typed, current.typed),
    ...(beside === undefined ? {} : { beside }),
    ...(noted === undefined ? {} : { noted }),
  };
}

/** What was before the import, unless it was changed after it. */
function since<T>(before: T, written: T, current: T): T {
  return alike(written, current) ? before : current;
}

function readingsSince(
  before: readonly FieldReading[],
  written: readonly FieldReading[],
  current: readonly FieldReading[],
): readonly FieldReading[] {
  const fields = new Set([...before, ...current].map(({ field }) => field));
  const of = (readings: readonly FieldReading[], wanted: string) =>
    readings.filter(({ field }) => field === wanted);
  return [...fields].flatMap((field) => since(of(before, field), of(written, field), of(current, field)));
}

function tablesSince(
  before: AccountTables | undefined,
  written: AccountTables | undefined,
  current: AccountTables | undefined,
): AccountTables | undefined {
  if (alike(written, current)) return before;
  const tables: Partial<Record<TableKey, unknown>> = {};
  for (const table of Object.keys(LINE_NAMES) as TableKey[]) {
    const [old, wrote, have] = [before, written, current].map((one = {}) => linesOf(one, table)) as [
      ReadonlyMap<string, object>,
      ReadonlyMap<string, object>,
      ReadonlyMap<string, object>,
    ];
    const lines = [...new Set([...old.keys(), ...have.keys()])].flatMap(
      (name) => since(old.get(name), wrote.get(name), have.get(name)) ?? [],
    );
    if (lines.length > 0) tables[table] = LINE_NAMES[table] === undefined ? lines[0] : lines;
  }
  return Object.keys(tables).length === 0 ? undefined : (tables as AccountTables);
}

function alike(one: unknown, other: unknown): boolean {
  return JSON.stringify(one, inOrder) === JSON.stringify(other, inOrder);
}

/** The order in which the parts of an object were written says nothing. */
function inOrder(_key: string, part: unknown): unknown {
  return part !== null && typeof part === 'object' && !Array.isArray(part)
    ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
    : part;
}
