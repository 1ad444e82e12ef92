import type { AccountTables } from '../../account/account.ts';
import { readSideTable, type TableFault } from '../../account/tables/read-side-table.ts';
import type { MatchedColumn } from '../../account/tables/table-column.ts';
import type { Playbook } from '../../playbook/schema.ts';
import type { SheetNote, SheetTable } from '../../sheet/sheet-table.ts';
import { sideColumns } from '../sides/side-columns.ts';
import type { SideKind, SideLine } from '../sides/side-part.ts';
import { SIDE_PARTS } from '../sides/side-parts.ts';
import { headersInUnit } from './headers-in-unit.ts';
import { lineOfYear } from './line-of-year.ts';
import { type OrderYear, orderYears } from './order-years.ts';
import { providerColumns, ratings } from './rival-ratings.ts';
import { inBookMoney } from './side-money.ts';
import { yearHeaders } from './year-headers.ts';

/** What a sheet beside the accounts tells of one account. */
export interface SideRow {
  /** Row as the spreadsheet counts it. */
  readonly row: number;
  /** What the sheet calls the account: its number or its name. */
  readonly account: string;
  readonly tables: AccountTables;
}

export interface SideSheet {
  readonly sheet: string;
  readonly kind: SideKind;
  readonly rows: readonly SideRow[];
  readonly faults: readonly TableFault[];
  /** Deals and orders whose account is not named; their account is empty. */
  readonly unassigned: readonly SideRow[];
  /** Rows that name nothing of an account, or a person or a rating of none. */
  readonly nameless: readonly number[];
  /** Orders from before the years that the sheet covers: product figures count a year. */
  readonly older: readonly number[];
  /** Orders of the year before the last one, where the sheet covers both: last year's revenue. */
  readonly lastYear: readonly number[];
  /** Its orders cover a whole year: together they are what an account brought. */
  readonly wholeYear: boolean;
  readonly columns: ReadonlyMap<string, MatchedColumn>;
  /** Headers that say nothing that is known of such a sheet. */
  readonly ignored: readonly string[];
  /** What reading the sheet had to skip or to guess. */
  readonly notes: readonly SheetNote[];
}

/**
 * Reads the rows of a sheet that stands beside the sheet of accounts.
 *
 * @param byHeader whether amounts under a header that names another currency are converted.
 */
export function sideSheet(
  table: SheetTable,
  kind: SideKind,
  playbook: Playbook,
  { byHeader = false }: { readonly byHeader?: boolean } = {},
): SideSheet {
  const { names, rated, tables: tablesOf } = SIDE_PARTS[kind];
  const named = kind === 'products' ? yearHeaders(table.headers) : table.headers;
  const columns = sideColumns(kind, playbook, named);
  const headers = headersInUnit(named, columns, table.amountsIn);
  const texts = table.rows.map(({ cells }) => cells.map((cell) => (cell === undefined ? '' : String(cell))));
  const read = readSideTable(headers, texts, columns, ...names);
  const own = new Set([...read.columns.values()].map(({ index }) => index));
  const providers = rated === undefined ? [] : providerColumns(table.headers, own);
  const rowAt = (at: number) => table.rows[at]?.row ?? at + 2;
  const faults: TableFault[] = read.faults.map((fault) => ({ ...fault, row: rowAt(fault.row - 1) }));
  const nameless = read.nameless.map((row) => rowAt(row - 1));
  // What was read stands in order, without the rows that are blank or name nothing.
  const silent = new Set(read.nameless);
  const told = texts.flatMap((cells, at) =>
    silent.has(at + 1) || cells.every((cell) => cell.trim() === '') ? [] : [{ cells, at }],
  );
  const rows: SideRow[] = [];
  const unassigned: SideRow[] = [];
  const older: number[] = [];
  const lastYear: number[] = [];
  // A column that states last year's revenue is a better word on it than the days of orders.
  const dated = kind === 'products' && !read.columns.has('revenueLastYear');
  const years = orderYears(kind === 'products' ? read.rows.map(({ at }) => at) : []);
  for (const [nth, { cells, at }] of told.entries()) {
    const values = read.rows[nth] as SideLine | undefined;
    const row = rowAt(at);
    if (values === undefined) continue;
    const year = years.of(values.at);
    if (year === 'older' || (year === 'last year' && !dated)) {
      older.push(row);
      continue;
    }
    if (year === 'last year') lastYear.push(row);
    const money = { currency: playbook.currency, rates: playbook.rates, byHeader };
    const paid = inBookMoney(values, read.currencies.get(values), columns, read.columns, row, money);
    faults.push(...paid.faults);
    const { account, ...line } = paid.line;
    const given = inYear(tablesOf(line, read.columns), dated && years.two ? year : undefined);
    const tables =
      rated === undefined ? given : withScores(given, rated, ratings(cells, providers, row, faults));
    const nobody = account === undefined && kind !== 'opportunities' && kind !== 'products';
    if (nobody || Object.keys(tables).length === 0) nameless.push(row);
    else if (account === undefined) unassigned.push({ row, account: '', tables });
    else rows.push({ row, account: String(account), tables });
  }
  nameless.sort((one, other) => one - other);
  // What is shown of a column is its own header.
  const matched = new Map(
    [...read.columns].map(([key, place]) => [key, { ...place, header: table.headers[place.index] ?? '' }]),
  );
  const ignored = read.ignored.filter((header) => !providers.some(({ at }) => table.headers[at] === header));
  const left = { nameless, older, lastYear, wholeYear: years.one, ignored, notes: table.notes };
  return { sheet: table.sheet, kind, rows, faults, unassigned, columns: matched, ...left };
}

function inYear(tables: AccountTables, year: OrderYear | undefined): AccountTables {
  const { products } = tables;
  return products === undefined ? tables : { products: products.map((line) => lineOfYear(line, year)) };
}

function withScores(
  given: AccountTables,
  rated: 'rivals' | 'factors',
  { providers, scores }: ReturnType<typeof ratings>,
): AccountTables {
  const lines = given[rated]?.ratings ?? [];
  return { [rated]: { providers, ratings: lines.map((line) => ({ ...line, scores })) } };
}
