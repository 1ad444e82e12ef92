import type { AccountTables, Contact, Opportunity, ProductLine, RivalRating } from '../../account/account.ts';
import type { CareEvent, CareKind } from '../../account/care-event.ts';
import { isMissing } from '../../account/missing.ts';
import { parseNumber } from '../../account/parse-number.ts';
import { readSideTable, type TableFault } from '../../account/tables/read-side-table.ts';
import type { TableValue } from '../../account/tables/read-table-cell.ts';
import { matchColumns } from '../../account/tables/table-column.ts';
import type { Playbook } from '../../playbook/schema.ts';
import type { SheetTable } from '../../sheet/sheet-table.ts';
import { nameKey } from '../name-key.ts';
import { SIDE_COLUMNS, type SideKind, US } from './side-columns.ts';

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
  /** Rows that name no account, or nothing of it. */
  readonly nameless: readonly number[];
}

/** What a sheet is, by its headers; undefined for one that tells nothing of accounts that is known here. */
export function sideKind({ headers }: Pick<SheetTable, 'headers'>): SideKind | undefined {
  const has = (kind: SideKind) => matchColumns(headers, SIDE_COLUMNS[kind].columns);
  if (!has('products').has('account')) return undefined;
  if (headers.some((header) => US.test(header.trim())) && has('rivals').has('item')) return 'rivals';
  if (has('visits').has('at')) return 'visits';
  const deals = has('opportunities');
  if (/opportunit|deal|商机|机会|项目/i.test(deals.get('name')?.header ?? '')) return 'opportunities';
  const people = has('contacts');
  if (/contact|person|姓名|联系人/i.test(people.get('name')?.header ?? '')) return 'contacts';
  return has('products').has('product') ? 'products' : undefined;
}

/** Reads the rows of a sheet that stands beside the sheet of accounts. */
export function sideSheet(table: SheetTable, kind: SideKind, playbook: Playbook): SideSheet {
  const { name, columns } = SIDE_COLUMNS[kind];
  const texts = table.rows.map(({ cells }) => cells.map((cell) => (cell === undefined ? '' : String(cell))));
  const providers = kind === 'rivals' ? providerColumns(table.headers) : [];
  const checks = table.headers.flatMap((header, at) =>
    /^(check|检查)\s*\d+$/i.test(header.trim()) ? [at] : [],
  );
  const read = readSideTable(table.headers, texts, columns, name);
  const rowAt = (at: number) => table.rows[at]?.row ?? at + 2;
  const faults: TableFault[] = read.faults.map((fault) => ({ ...fault, row: rowAt(fault.row - 1) }));
  const nameless = read.nameless.map((row) => rowAt(row - 1));
  // What was read stands in order, without the rows that are blank or name nothing.
  const silent = new Set(read.nameless);
  const told = texts.flatMap((cells, at) =>
    silent.has(at + 1) || cells.every((cell) => cell.trim() === '') ? [] : [{ cells, at }],
  );
  const rows: SideRow[] = [];
  for (const [nth, { cells, at }] of told.entries()) {
    const values = read.rows[nth] as Values | undefined;
    const row = rowAt(at);
    if (values?.account === undefined) {
      nameless.push(row);
      continue;
    }
    const rated = ratings(cells, providers, row, faults);
    const evidence = checks.map((check) => yes(cells[check]));
    const tables = tablesOf(kind, values, { providers, rated, playbook, evidence });
    rows.push({ row, account: String(values.account), tables });
  }
  nameless.sort((one, other) => one - other);
  return { sheet: table.sheet, kind, rows, faults, nameless };
}

type Values = Readonly<Partial<Record<string, TableValue>>>;
type Provider = { readonly at: number; readonly name: string };

interface Further {
  readonly providers: readonly Provider[];
  readonly rated: readonly (number | undefined)[];
  readonly evidence: readonly (boolean | undefined)[];
  readonly playbook: Playbook;
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
    case 'products':
      return { products: [values as unknown as ProductLine] };
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

/** A visit is an event and a person met; what was promised is an event of its own. */
function visitTold({ at, form, who, title, learnt, promised, due }: Values): AccountTables {
  const person = who === undefined ? {} : { who: String(who) };
  const id = `sheet:${at} ${who ?? ''}`.trim();
  const about = learnt === undefined ? {} : { about: String(learnt) };
  const visit: CareEvent = { id, kind: kindOf(form), at: String(at), ...person, ...about };
  const promise: CareEvent = {
    id: `${id} ${promised}`,
    kind: 'commitment',
    at: String(at),
    about: String(promised),
    ...person,
    ...(due === undefined ? {} : { due: String(due) }),
  };
  const contact = { lastContact: String(at), ...(title === undefined ? {} : { title: String(title) }) };
  return {
    events: promised === undefined ? [visit] : [visit, promise],
    ...(who === undefined ? {} : { contacts: [{ name: String(who), ...contact }] }),
  };
}

function kindOf(form: TableValue | undefined): CareKind {
  const text = String(form ?? '').toLowerCase();
  if (/call|phone|电话/.test(text)) return 'call';
  return /message|mail|短信|微信|邮件/.test(text) ? 'message' : 'visit';
}

/** Columns of ratings: all that are neither of the sheet's own nor without a header. */
function providerColumns(headers: readonly string[]): readonly Provider[] {
  const own = new Set(
    [...matchColumns(headers, SIDE_COLUMNS.rivals.columns).values()].map(({ index }) => index),
  );
  const all = headers.flatMap((name, at) =>
    own.has(at) || name.trim() === '' ? [] : [{ at, name: name.trim() }],
  );
  // We come first, wherever we stand in the sheet.
  return all.toSorted((a, b) => Number(US.test(b.name)) - Number(US.test(a.name)));
}

function ratings(
  cells: readonly string[],
  providers: readonly Provider[],
  row: number,
  faults: TableFault[],
) {
  return providers.map(({ at, name: column }) => {
    const received = cells[at] ?? '';
    if (isMissing(received) || received === '0') return undefined;
    const parsed = parseNumber(received);
    const number = typeof parsed === 'string' ? undefined : parsed.number;
    if (number !== undefined && number >= 1 && number <= 10) return number;
    faults.push({ code: number === undefined ? 'not-a-number' : 'out-of-range', row, column, received });
    return undefined;
  });
}

/** Items are written in words, in either language; one that no scorecard has keeps its own. */
function itemId(text: string, { competition }: Playbook): string {
  const items = competition.scorecards.flatMap(({ groups }) => groups.flatMap((group) => group.items));
  const wanted = nameKey(text);
  const found = items.find(({ id, label }) =>
    [id, label.en, label['zh-CN']].some((name) => nameKey(name) === wanted),
  );
  return found?.id ?? text;
}

function yes(text: string | undefined): boolean | undefined {
  const plain = (text ?? '').trim().toLowerCase();
  if (/^(yes|y|true|1|是|✓|√)$/.test(plain)) return true;
  return /^(no|n|false|0|否|✗|×)$/.test(plain) ? false : undefined;
}
