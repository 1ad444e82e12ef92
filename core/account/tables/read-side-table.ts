import { columnDecimal, sheetDecimal } from '../column-decimal.ts';
import { dateOrder } from '../date-order.ts';
import { readTableCell, type TableCellFault, type TableValue } from './read-table-cell.ts';
import { type MatchedColumn, matchColumns, type TableColumn } from './table-column.ts';

/** One cell of a side table that cannot be read; the row counts without it. */
export interface TableFault {
  readonly code: TableCellFault;
  /** Counted from 1 below the headers. */
  readonly row: number;
  readonly column: string;
  /** The text as it stood. */
  readonly received: string;
  /** What the column holds, where that says what would have been possible. */
  readonly kind?: TableColumn['kind'];
}

export interface SideTable<Key extends string> {
  readonly rows: readonly Readonly<Partial<Record<Key, TableValue>>>[];
  readonly columns: ReadonlyMap<Key, MatchedColumn>;
  /** ISO codes that the amounts of rows name. */
  readonly currencies: ReadonlyMap<object, string>;
  /** Headers that stand for no column of such a table. */
  readonly ignored: readonly string[];
  readonly faults: readonly TableFault[];
  /** Rows without a name, which cannot be told apart: their numbers, counted from 1. */
  readonly nameless: readonly number[];
}

const NUMBERS: ReadonlySet<TableColumn['kind']> = new Set(['money', 'signed', 'share', 'weeks', 'rating']);

/**
 * Reads the rows of a table beside an account; every cell is a value, missing, or a fault that says where it stands.
 *
 * @param names the columns of which a row needs one, to be told apart.
 */
export function readSideTable<Key extends string>(
  headers: readonly string[],
  rows: readonly (readonly string[])[],
  columns: readonly TableColumn<Key>[],
  ...names: readonly Key[]
): SideTable<Key> {
  const matched = matchColumns(headers, columns);
  const faults: TableFault[] = [];
  const nameless: number[] = [];
  const currencies = new Map<object, string>();
  const read: Partial<Record<Key, TableValue>>[] = [];
  const textsOf = (key: Key) => rows.map((cells) => cells[matched.get(key)?.index ?? -1] ?? '');
  const numbers = columns.filter(({ key, kind }) => NUMBERS.has(kind) && matched.has(key));
  const usual = sheetDecimal(numbers.map(({ key }) => textsOf(key)));
  const writings = new Map(
    [...matched.keys()].map((key) => {
      const texts = textsOf(key);
      return [key, { decimal: columnDecimal(texts, usual), dateOrder: dateOrder(texts) }];
    }),
  );
  for (const [at, cells] of rows.entries()) {
    const row: Partial<Record<Key, TableValue>> = {};
    for (const column of columns) {
      const place = matched.get(column.key);
      if (place === undefined) continue;
      const text = cells[place.index];
      if (text === undefined) continue;
      const cell = readTableCell(text, column, place, writings.get(column.key));
      if (cell.kind === 'value') {
        row[column.key] = cell.value;
        if (cell.currency !== undefined) currencies.set(row, cell.currency);
      } else if (cell.kind === 'fault')
        faults.push({
          code: cell.code,
          row: at + 1,
          column: place.header,
          received: text,
          kind: column.kind,
        });
    }
    if (names.every((name) => row[name] === undefined)) {
      if (cells.some((text) => text.trim() !== '')) nameless.push(at + 1);
    } else read.push(row);
  }
  const used = new Set([...matched.values()].map(({ index }) => index));
  const ignored = headers.filter((header, index) => header !== '' && !used.has(index));
  return { rows: read, columns: matched, currencies, ignored, faults, nameless };
}
