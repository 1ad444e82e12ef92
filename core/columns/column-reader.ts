import type { Fault } from '../account/fault.ts';
import type { Field } from '../account/field.ts';
import { isErrorCell, type ParsedCell, type ParseOptions, parseCell } from '../account/parse-cell.ts';
import { plainDecimal } from '../account/plain-decimal.ts';
import { type Column, encode, holdsNumbers } from './column.ts';
import { plainRange } from './plain-range.ts';

export type Rows = readonly (readonly unknown[])[];

/** Reads one column of the rows from `from` up to, not including, `to`. */
export type ColumnReader = (rows: Rows, from: number, to: number) => void;

export interface ColumnPlace {
  readonly field: Field;
  /** Where the column stands in its row. */
  readonly index: number;
  readonly options: ParseOptions;
  /** Called once for each cell that cannot be read. */
  readonly onFault: (row: number, fault: Fault) => void;
  /** Where the cells go; a column without it is only looked through for faults. */
  readonly column: Column | undefined;
}

/** More texts than that in one column are no words that come again. */
const MOST_KNOWN = 4096;

/**
 * A reader for one column: bare numbers and words met before take a short way, all else goes through `parseCell`.
 *
 * @see METHODS section 1.
 */
export function columnReader(place: ColumnPlace): ColumnReader {
  if (holdsNumbers(place.field)) return numberReader(place);
  return place.field.kind === 'text' && place.column === undefined ? faultFinder(place) : wordReader(place);
}

function numberReader(place: ColumnPlace): ColumnReader {
  const { field, index, options, column } = place;
  const { low, high, whole, zero } = plainRange(field, options.unit);
  const points = options.decimal !== ',';
  const cells = column?.cells;
  const slowly = parser(place);
  return (rows, from, to) => {
    for (let row = from; row < to; row++) {
      const raw = rows[row]?.[index];
      let cell: number;
      if (raw === '') cell = Number.NaN;
      else {
        const bare =
          typeof raw === 'number' ? raw : typeof raw === 'string' && points ? plainDecimal(raw) : Number.NaN;
        cell =
          bare >= low && bare <= high && (zero || bare !== 0) && !(whole && !Number.isInteger(bare))
            ? bare
            : slowly(raw, bare, row);
      }
      if (cells !== undefined) cells[row - from] = cell;
    }
  };
}

/** Words come again and again, so each is understood once. */
function wordReader(place: ColumnPlace): ColumnReader {
  const { index, column } = place;
  const cells = column?.cells;
  const slowly = parser(place);
  return (rows, from, to) => {
    for (let row = from; row < to; row++) {
      const raw = rows[row]?.[index];
      const cell = raw === '' ? Number.NaN : slowly(raw, Number.NaN, row);
      if (cells !== undefined) cells[row - from] = cell;
    }
  };
}

/** Any text will do that is no error. */
function faultFinder(place: ColumnPlace): ColumnReader {
  const { index } = place;
  const slowly = parser(place);
  return (rows, from, to) => {
    for (let row = from; row < to; row++) {
      const raw = rows[row]?.[index];
      if (isErrorCell(raw)) slowly(raw, Number.NaN, row);
    }
  };
}

/** `parseCell` as a number of the column; `bare` is the number that the cell is known to write, or NaN. */
function parser({ field, options, onFault, column }: ColumnPlace) {
  const known = new Map<unknown, number>();
  const numberOf = (parsed: ParsedCell): number | undefined => {
    if (parsed.kind === 'fault') return undefined;
    return parsed.kind === 'missing' || column === undefined ? Number.NaN : encode(column, parsed.value);
  };
  return (raw: unknown, bare: number, row: number): number => {
    if (!Number.isNaN(bare)) {
      const read = numberOf(parseCell(field, bare, options));
      if (read !== undefined) return read;
    }
    const before = known.get(raw);
    if (before !== undefined) return before;
    const parsed = parseCell(field, raw, options);
    const read = numberOf(parsed);
    if (parsed.kind === 'fault') onFault(row, parsed.fault);
    if (read === undefined) return Number.NaN;
    if (typeof raw !== 'number' && known.size < MOST_KNOWN) known.set(raw, read);
    return read;
  };
}
