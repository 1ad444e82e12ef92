import type { Fault } from '../../../core/account/fault.ts';
import { fieldOf } from '../../../core/account/fields.ts';
import { type HeaderPlan, readColumns } from '../../../core/account/match-headers.ts';
import { normaliseLabel } from '../../../core/account/normalise.ts';
import { parseDate } from '../../../core/account/parse-date.ts';
import { parseHeader } from '../../../core/account/parse-header.ts';
import type { BookFile } from '../../../core/exchange/book-file.ts';
import { entriesOfTable, type RefusedRow } from '../../../core/exchange/entries-of-table.ts';
import type { Playbook } from '../../../core/playbook/schema.ts';
import type { CellValue } from '../../../core/sheet/sheet-table.ts';
import type { SelectedTable } from '../../workbook/selected-table.ts';
import { bookText } from './book-text.ts';

export interface BookOfTable {
  readonly book: BookFile;
  /** Rows that give no account. */
  readonly refused: readonly RefusedRow[];
  readonly faults: readonly Fault[];
}

/** The rows of a table as a book file's content. Money is in what its headers say, else in the playbook's currency. */
export function bookOfTable(
  table: SelectedTable,
  plan: HeaderPlan,
  cells: readonly (readonly unknown[])[],
  { currency, rates }: Playbook,
  at: string,
): BookOfTable {
  const dates = new Set(
    readColumns(plan).flatMap(({ field, index }) => (fieldOf(field).kind === 'date' ? [index] : [])),
  );
  const read = entriesOfTable(
    {
      sheet: table.sheet,
      headers: table.headers.map(String),
      rows: cells.map((row, index) => ({
        row: table.firstRow + index,
        cells: row.map((cell, column) => (dates.has(column) ? asDay(cell) : asCell(cell))),
      })),
    },
    { at, plan, currency, rates },
  );
  const addressAt = table.headers.findIndex((header) => ADDRESSES.has(normaliseLabel(String(header))));
  const accounts = read.entries.map(({ row, ...entry }) => {
    const url = addressAt < 0 ? undefined : cells[row - table.firstRow]?.[addressAt];
    return typeof url === 'string' && /^https?:\/\//i.test(url) ? { ...entry, url: url.trim() } : entry;
  });
  return {
    book: { format: 'kam-book', version: 1, at, currency: statedCurrency(plan) ?? currency, accounts },
    refused: read.refused,
    faults: read.faults,
  };
}

const ADDRESSES: ReadonlySet<string> = new Set(Object.values(bookText.address).map(normaliseLabel));

/** The one currency that the headers of money name, if they name one. */
function statedCurrency(plan: HeaderPlan): string | undefined {
  const stated = new Set(
    readColumns(plan).flatMap(({ field, header }) =>
      fieldOf(field).kind === 'money' ? (parseHeader(header).unit?.currency ?? []) : [],
    ),
  );
  return stated.size === 1 ? [...stated][0] : undefined;
}

/** Excel hands a date over as a number of days, which says nothing to whoever reads the book. */
function asDay(cell: unknown): CellValue {
  if (typeof cell !== 'number' || cell === 0) return asCell(cell);
  const parsed = parseDate(cell);
  return typeof parsed === 'string' ? cell : parsed.day;
}

function asCell(cell: unknown): CellValue {
  return typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean' ? cell : undefined;
}
