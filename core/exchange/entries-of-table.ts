import { isBlankRow } from '../account/account-from-row.ts';
import { columnWriting } from '../account/column-writing.ts';
import type { Fault } from '../account/fault.ts';
import { fieldOf } from '../account/fields.ts';
import { type HeaderPlan, matchHeaders, readColumns } from '../account/match-headers.ts';
import { isMissing } from '../account/missing.ts';
import { normaliseLabel } from '../account/normalise.ts';
import { type ParseOptions, parseCell } from '../account/parse-cell.ts';
import type { FieldReading } from '../account/reading.ts';
import type { CellValue, SheetRow, SheetTable } from '../sheet/sheet-table.ts';
import type { BookEntry } from './book-file.ts';
import { RECORD_HEADER } from './book-sheet.ts';
import { entryMarks } from './entry-marks.ts';
import { nameKey } from './name-key.ts';
import { atOnce, type Steps } from './steps.ts';

export interface TableOptions extends Pick<ParseOptions, 'currency' | 'rates'> {
  /** ISO moment of reading. */
  readonly at: string;
  /** How the headers are understood; found out when absent. */
  readonly plan?: HeaderPlan;
}

/** A row that gives no account, and why. */
export interface RefusedRow {
  readonly row: number;
  readonly why: 'no-name' | 'repeated';
  /** The row that names the same account. */
  readonly first?: number;
  /** What the row calls its account, where it does. */
  readonly name?: string;
}

export interface TableEntries {
  readonly plan: HeaderPlan;
  readonly entries: readonly (BookEntry & { readonly row: number })[];
  readonly refused: readonly RefusedRow[];
  /** Cells that could not be read; each also stands in its entry, without a value. */
  readonly faults: readonly Fault[];
  /** Rows that say nothing of anyone. */
  readonly blank: number;
}

/** Turns the rows of an account sheet into entries of a book; each row is an entry, refused with a reason, or blank. */
export function entriesOfTable(table: AccountTable, options: TableOptions): TableEntries {
  return atOnce(entriesInSteps(table, options));
}

type AccountTable = Pick<SheetTable, 'sheet' | 'headers' | 'rows' | 'amountsIn'>;

/** As `entriesOfTable`, row by row. */
export function* entriesInSteps(
  table: AccountTable,
  { at, plan = matchHeaders(table.headers, { amountsIn: table.amountsIn }), ...money }: TableOptions,
): Steps<TableEntries> {
  const readRow = rowReader(table, plan, at, money);
  const entries: (BookEntry & { readonly row: number })[] = [];
  const refused: RefusedRow[] = [];
  const seen = new Map<string, number>();
  let blank = 0;
  for (const [done, row] of table.rows.entries()) {
    yield { done, all: table.rows.length };
    const read = readRow(row);
    if (read === undefined) {
      blank += 1;
      continue;
    }
    const marks = entryMarks(read.readings);
    const name = marks.name ?? marks.id;
    if (name === undefined) {
      refused.push({ row: row.row, why: 'no-name' });
      continue;
    }
    const key = read.record ?? sheetKey(marks.id, name);
    const first = seen.get(key);
    if (first !== undefined) {
      refused.push({ row: row.row, why: 'repeated', first, name });
      continue;
    }
    seen.set(key, row.row);
    entries.push({ key, name, readings: read.readings, row: row.row });
  }
  const faults = entries.flatMap(({ readings }) => readings.flatMap(({ fault }) => fault ?? []));
  return { plan, entries, refused, faults, blank };
}

/** Under which key an account of a sheet is kept: its number, else its name. */
export function sheetKey(id: string | undefined, name: string): string {
  return id === undefined ? `sheet:${nameKey(name)}` : `sheet:#${id.trim()}`;
}

/** Reads one row at a time; undefined for a blank one. */
function rowReader(
  { sheet, headers, rows }: AccountTable,
  plan: HeaderPlan,
  at: string,
  money: Pick<ParseOptions, 'currency' | 'rates'>,
): (row: SheetRow) => { readings: FieldReading[]; record?: string } | undefined {
  const writing = columnWriting(plan, rows);
  const columns = readColumns(plan).map(({ field, index, unit, header }) => ({
    field: fieldOf(field),
    index,
    header,
    options: {
      ...money,
      ...writing.get(index),
      ...(unit === undefined ? {} : { unit }),
    },
  }));
  const named = columns.some(({ field }) => field.kind === 'text');
  const recordAt = recordColumn(headers);
  return ({ row, cells }) => {
    if (isBlankRow(cells, named)) return undefined;
    const readings = columns.flatMap(({ field, index, header, options }): FieldReading[] => {
      const cell = unguarded(cells[index]);
      if (isMissing(cell)) return [];
      const parsed = parseCell(field, cell, options);
      if (parsed.kind === 'missing') return [];
      const where = `${sheet} · ${header} · ${row}`;
      const reading = { field: field.key, text: String(cell), origin: 'sheet', where, at } as const;
      if (parsed.kind === 'value') return [{ ...reading, value: parsed.value }];
      return [{ ...reading, fault: { ...parsed.fault, column: header, row } }];
    });
    const record = recordAt < 0 ? undefined : unguarded(cells[recordAt]);
    return isMissing(record) ? { readings } : { readings, record: String(record).trim() };
  };
}

/** Where a sheet says for which record of a CRM a row stands; −1 where it does not. */
export function recordColumn(headers: readonly unknown[]): number {
  return headers.findIndex((header) => RECORDS.has(normaliseLabel(String(header))));
}

const RECORDS: ReadonlySet<string> = new Set(Object.values(RECORD_HEADER).map(normaliseLabel));

/** CSV files guard texts that would run as formulas with an apostrophe, which is none of the text. */
function unguarded(cell: CellValue): CellValue {
  return typeof cell === 'string' && /^'\s*[=+\-@＝＋－＠]/.test(cell) ? cell.slice(1) : cell;
}
