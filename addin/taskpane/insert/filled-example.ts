import { matchHeaders } from '../../../core/account/match-headers.ts';
import { columnLetter } from '../../../core/sheet/column-letter.ts';
import type { SelectedTable } from '../../workbook/selected-table.ts';
import { columnOf } from '../account/account-row.ts';

/** An example of a function, ready for a cell. */
export interface FilledExample {
  readonly formula: string;
  /** Columns that the example reads and the table has not: the formula would be an error. */
  readonly missing: readonly string[];
}

/** Texts in quotes stay; `T` alone, its headers, its row, or one of its columns is the table to fill in. */
const PLACES = /"[^"]*"|\bT\[#Headers\]|\bT\[@\]|\bT\[([^\]#@]+)\]|\bT\b(?!\()/g;
/** The day that the examples were written for. */
const WRITTEN_FOR = /DATE\(2026, ?11, ?22\)/g;

/**
 * An example formula over a table named T, rewritten for a table of the workbook and for today.
 *
 * @param today ISO day.
 * @example
 * filledExample('=KAM.GINI(IF(T[Profit]="","",T[Profit]))', accounts, '2026-11-22').formula
 * //=> '=KAM.GINI(IF(Accounts[Profit]="","",Accounts[Profit]))'
 */
export function filledExample(example: string, table: SelectedTable, today: string): FilledExample {
  const missing = new Set<string>();
  const refs = table.table === undefined ? rangesOf(table) : structuredRefs(table, table.table);
  const formula = example
    .replace(WRITTEN_FOR, `DATE(${today.split('-').map(Number).join(',')})`)
    .replace(PLACES, (place, column: string | undefined) => {
      if (place.startsWith('"')) return place;
      if (place === 'T[#Headers]') return refs.headers;
      if (place === 'T[@]') return refs.row;
      if (column === undefined) return refs.body;
      const at = columnAt(table.headers, column);
      if (at === undefined) missing.add(column);
      return at === undefined ? place : refs.column(at);
    });
  return { formula, missing: [...missing] };
}

interface TableRefs {
  readonly headers: string;
  readonly body: string;
  readonly row: string;
  column(index: number): string;
}

function structuredRefs({ headers, selected = 0 }: SelectedTable, name: string): TableRefs {
  return {
    headers: `${name}[#Headers]`,
    body: name,
    // T[@] holds only beside the table; this holds anywhere.
    row: `INDEX(${name},${selected + 1},0)`,
    column: (index) => `${name}[${columnName(String(headers[index]))}]`,
  };
}

function rangesOf({
  sheet,
  headers,
  firstRow,
  firstColumn,
  rowCount,
  selected = 0,
}: SelectedTable): TableRefs {
  const at = (column: number, row: number) => `$${columnLetter(firstColumn + column)}$${row}`;
  const last = headers.length - 1;
  const area = (from: number, top: number, to: number, bottom: number) =>
    `'${sheet.replaceAll("'", "''")}'!${at(from, top)}:${at(to, bottom)}`;
  const bottom = firstRow + rowCount - 1;
  return {
    headers: area(0, firstRow - 1, last, firstRow - 1),
    body: area(0, firstRow, last, bottom),
    row: area(0, firstRow + selected, last, firstRow + selected),
    column: (index) => area(index, firstRow, index, bottom),
  };
}

/** Where a table has what the example calls by an English name: under that name, or as the same field. */
function columnAt(headers: readonly unknown[], name: string): number | undefined {
  const same = headers.findIndex((header) => String(header).trim().toLowerCase() === name.toLowerCase());
  if (same >= 0) return same;
  const field = matchHeaders([name]).columns[0]?.field;
  return field === undefined ? undefined : columnOf(headers, field)?.index;
}

/** Excel wants a second pair of brackets around anything but plain words, and ' before what it reads as a sign. */
function columnName(header: string): string {
  const escaped = header.replace(/['[\]#@]/g, "'$&");
  return /^[\p{L}\p{N} ]+$/u.test(header) ? header : `[${escaped}]`;
}
