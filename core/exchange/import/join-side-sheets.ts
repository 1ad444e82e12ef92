import type { AccountTables } from '../../account/account.ts';
import type { FieldReading } from '../../account/reading.ts';
import type { BookEntry } from '../book-file.ts';
import { sheetKey } from '../entries-of-table.ts';
import type { TableKey } from '../merge/compare-tables.ts';
import { entryFinder } from './entry-finder.ts';
import { linesTogether } from './lines-together.ts';
import { readingsOfOrders } from './readings-of-orders.ts';
import type { SideRow, SideSheet } from './side-sheet.ts';
import { tablesOfRows } from './tables-of-rows.ts';
import { withOrders } from './with-orders.ts';

/** An account of a file; `row` is that of the sheet of accounts. */
export interface JoinedEntry extends BookEntry {
  readonly row?: number;
}

export interface Joined {
  /** The accounts of the sheet with what the other sheets tell of them; then those of which only these tell. */
  readonly entries: readonly JoinedEntry[];
  /** Rows that tell of an account that is nowhere, or of a name that several have. */
  readonly unknown: readonly { readonly sheet: string; readonly row: number; readonly account: string }[];
  /** Rows that found their account. */
  readonly joined: number;
  /** Accounts that were made of names that none bears. */
  readonly created: number;
  /** Rows that say word for word what another one of their sheet says. */
  readonly repeated: number;
}

export interface JoinOptions {
  /** Whether names that no account bears become accounts. */
  readonly create?: boolean | undefined;
  /** What the account is called that holds deals and orders of nobody; without it they are left out. */
  readonly nobody?: string | undefined;
  /** ISO moment of reading. */
  readonly at: string;
}

/** The key of the account that holds deals and orders of nobody. */
const NOBODY = 'sheet:(nobody)';

/** Lays what further sheets tell beside the accounts that they name by number or by name. */
export function joinSideSheets(
  entries: readonly JoinedEntry[],
  kept: readonly BookEntry[],
  sheets: readonly SideSheet[],
  { create = false, nobody, at }: JoinOptions,
): Joined {
  if (sheets.length === 0) return { entries, unknown: [], joined: 0, created: 0, repeated: 0 };
  const here = entryFinder(entries);
  const there = entryFinder(kept);
  const made = new Map<string, BookEntry>();
  const told = new Map<BookEntry, AccountTables>();
  const ordered = new Map<BookEntry, readonly FieldReading[]>();
  // Two lists of orders may overlap, or tell two years: neither alone is the whole.
  const [orders, ...otherOrders] = sheets.filter(({ kind }) => kind === 'products');
  const unknown: { sheet: string; row: number; account: string }[] = [];
  let joined = 0;
  let repeated = 0;
  for (const side of sheets) {
    const ofSheet = new Map<BookEntry, AccountTables[]>();
    const lay = (entry: BookEntry, { tables }: SideRow) => {
      const before = ofSheet.get(entry);
      if (before === undefined) ofSheet.set(entry, [tables]);
      else before.push(tables);
    };
    const field = NUMBERED.test(side.columns.get('account')?.header.trim() ?? '') ? 'id' : 'name';
    for (const told of side.rows) {
      const { row, account } = told;
      const found = here(account) ?? there(account);
      if (found === 'several' || (found === undefined && !create))
        unknown.push({ sheet: side.sheet, row, account });
      else {
        joined += 1;
        const key = sheetKey(field === 'id' ? account : undefined, account);
        lay(found ?? newEntry(key, account, field, side, row), told);
      }
    }
    if (nobody !== undefined)
      for (const told of side.unassigned)
        lay(kept.find(({ key }) => key === NOBODY) ?? newEntry(NOBODY, nobody, 'name', side, told.row), told);
    for (const [entry, rows] of ofSheet) {
      const { tables, same } = tablesOfRows(rows);
      repeated += same;
      if (side === orders && otherOrders.length === 0 && side.wholeYear)
        ordered.set(entry, readingsOfOrders(side, tables.products ?? [], at));
      told.set(entry, together(told.get(entry) ?? {}, tables));
    }
  }
  const withTables = (entry: JoinedEntry, tables: AccountTables | undefined): JoinedEntry =>
    tables === undefined ? entry : { ...entry, beside: together(entry.beside ?? {}, tables) };
  const own = new Set(entries);
  const fresh = new Set(made.values());
  const further = [...told].filter(([entry]) => !own.has(entry));
  return {
    entries: [
      ...entries.map((entry) =>
        withOrders(withTables(entry, told.get(entry)), ordered.get(entry), there(entry.name)),
      ),
      // Nothing is read of those that are kept: an entry of this file stands for them.
      ...further.map(
        ([entry, beside]): BookEntry =>
          withOrders(
            { ...(fresh.has(entry) ? entry : { key: entry.key, name: entry.name, readings: [] }), beside },
            ordered.get(entry),
            fresh.has(entry) ? undefined : entry,
          ),
      ),
    ],
    unknown,
    joined,
    created: [...made.keys()].filter((key) => key !== NOBODY).length,
    repeated,
  };

  function newEntry(
    key: string,
    text: string,
    field: 'id' | 'name',
    { sheet, columns }: SideSheet,
    row: number,
  ): BookEntry {
    const before = made.get(key);
    if (before !== undefined) return before;
    const where = [sheet, columns.get('account')?.header, row]
      .filter((part) => part !== undefined)
      .join(' · ');
    const name = text.trim();
    const entry: BookEntry = {
      key,
      name,
      readings: [{ field, value: name, text: name, origin: 'sheet', where, at }],
    };
    made.set(key, entry);
    return entry;
  }
}

/** Headers under which an account has a number instead of a name. */
const NUMBERED = /(\bid|[a-z]ID|number|\bno|code|编号|代码|客户号)\.?$/i;

/** What several sheets tell of one account: of two lines about one thing the later word counts, part by part. */
function together(before: AccountTables, more: AccountTables): AccountTables {
  const tables: Partial<Record<TableKey, unknown>> = { ...before };
  for (const table of Object.keys(more) as TableKey[]) tables[table] = linesTogether(before, more, table);
  return tables as AccountTables;
}
