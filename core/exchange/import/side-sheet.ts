import type { AccountTables, Contact, Opportunity, ProductLine, RivalRating } from '../../account/account.ts';
import { readSideTable, type TableFault } from '../../account/tables/read-side-table.ts';
import type { TableValue } from '../../account/tables/read-table-cell.ts';
import type { MatchedColumn } from '../../account/tables/table-column.ts';
import type { Playbook } from '../../playbook/schema.ts';
import type { SheetTable } from '../../sheet/sheet-table.ts';
import { type OrderYear, orderYears } from './order-years.ts';
import { itemId, type Provider, providerColumns, ratings } from './rival-ratings.ts';
import { SIDE_COLUMNS, type SideKind } from './side-columns.ts';
import { visitTold } from './visit-told.ts';
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
  readonly columns: ReadonlyMap<string, MatchedColumn>;
  /** Headers that say nothing that is known of such a sheet. */
  readonly ignored: readonly string[];
}

const CHECK = /^(check|检查)\s*\d+$/i;

/** Reads the rows of a sheet that stands beside the sheet of accounts. */
export function sideSheet(table: SheetTable, kind: SideKind, playbook: Playbook): SideSheet {
  const { name, columns } = SIDE_COLUMNS[kind];
  const texts = table.rows.map(({ cells }) => cells.map((cell) => (cell === undefined ? '' : String(cell))));
  const providers = kind === 'rivals' ? providerColumns(table.headers) : [];
  const checks = table.headers.flatMap((header, at) => (CHECK.test(header.trim()) ? [at] : []));
  const headers = kind === 'products' ? yearHeaders(table.headers) : table.headers;
  const read = readSideTable(headers, texts, columns, name);
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
    const values = read.rows[nth] as Values | undefined;
    const row = rowAt(at);
    if (values === undefined) continue;
    const year = years.of(values.at);
    if (year === 'older' || (year === 'last year' && !dated)) {
      older.push(row);
      continue;
    }
    if (values.account === undefined && kind !== 'opportunities' && kind !== 'products') {
      nameless.push(row);
      continue;
    }
    const rated = ratings(cells, providers, row, faults);
    const evidence = checks.map((check) => yes(cells[check]));
    const tables = tablesOf(kind, values, {
      providers,
      rated,
      playbook,
      evidence,
      year: dated && years.two ? year : undefined,
    });
    if (year === 'last year') lastYear.push(row);
    if (values.account === undefined) unassigned.push({ row, account: '', tables });
    else rows.push({ row, account: String(values.account), tables });
  }
  nameless.sort((one, other) => one - other);
  // What is shown of a column is its own header.
  const matched = new Map(
    [...read.columns].map(([key, place]) => [key, { ...place, header: table.headers[place.index] ?? '' }]),
  );
  const ignored = read.ignored.filter(
    (header) => !providers.some(({ name: own }) => own === header.trim()) && !CHECK.test(header.trim()),
  );
  return {
    sheet: table.sheet,
    kind,
    rows,
    faults,
    unassigned,
    nameless,
    older,
    lastYear,
    columns: matched,
    ignored,
  };
}

type Values = Readonly<Partial<Record<string, TableValue>>>;

interface Further {
  readonly providers: readonly Provider[];
  readonly rated: readonly (number | undefined)[];
  readonly evidence: readonly (boolean | undefined)[];
  readonly playbook: Playbook;
  /** Of an order, where the sheet tells two years apart. */
  readonly year: OrderYear | undefined;
}

function tablesOf(kind: SideKind, { account: _account, ...values }: Values, further: Further): AccountTables {
  switch (kind) {
    case 'opportunities': {
      const { evidence } = further;
      const known = evidence.some((one) => one !== undefined);
      return { opportunities: [{ ...values, ...(known ? { evidence } : {}) } as unknown as Opportunity] };
    }
    case 'contacts':
      return { contacts: [values as unknown as Contact] };
    case 'products': {
      const { at: _at, ...line } = values;
      return { products: [lineOfYear(line as unknown as ProductLine, further.year)] };
    }
    case 'visits':
      return visitTold(values);
    case 'rivals': {
      const { weight: _weight, item, ...rest } = values;
      const rating = { ...rest, item: itemId(String(item), further.playbook), scores: further.rated };
      return {
        rivals: { providers: further.providers.map(({ name }) => name), ratings: [rating as RivalRating] },
      };
    }
  }
}

/** An order as a line of its year: in the other year it brought nothing. */
function lineOfYear(line: ProductLine, year: OrderYear | undefined): ProductLine {
  const { product, revenue } = line;
  if (year === undefined || revenue === undefined) return line;
  if (year === 'this year') return { ...line, revenueLastYear: 0 };
  return { product, revenue: 0, revenueLastYear: revenue };
}

function yes(text: string | undefined): boolean | undefined {
  const plain = (text ?? '').trim().toLowerCase();
  if (/^(yes|y|true|1|是|✓|√)$/.test(plain)) return true;
  return /^(no|n|false|0|否|✗|×)$/.test(plain) ? false : undefined;
}
