import { isBlankRow } from '../account/account-from-row.ts';
import type { Writing } from '../account/column-writing.ts';
import type { Fault } from '../account/fault.ts';
import type { FieldKey } from '../account/field.ts';
import { fieldOf } from '../account/fields.ts';
import { type HeaderPlan, readColumns } from '../account/match-headers.ts';
import type { ParseOptions } from '../account/parse-cell.ts';
import { type Column, emptyColumn } from './column.ts';
import { columnReader, type Rows } from './column-reader.ts';

export interface TableOptions extends Omit<ParseOptions, 'unit' | keyof Writing> {
  /** Number of the first row as the user counts it; goes into the faults. */
  readonly firstRow?: number;
  /** How each column writes numbers, by column index. */
  readonly writing?: ReadonlyMap<number, Writing>;
}

/** The columns of a block of rows; read again for the next block, the same columns hold that one. */
export interface ColumnBlock {
  readonly columns: ReadonlyMap<FieldKey, Column>;
  /** What could not be read so far, by row, in the order of the columns. */
  readonly faults: ReadonlyMap<number, readonly Fault[]>;
  read(from: number, to: number): void;
  isBlank(row: number): boolean;
}

/**
 * A table's rows as columns of numbers, a block at a time.
 *
 * Every column that fills a field is looked through for faults; only those of `wanted` are kept.
 *
 * @see METHODS section 1.
 */
export function columnBlock(
  plan: HeaderPlan,
  rows: Rows,
  wanted: ReadonlySet<FieldKey>,
  { firstRow, writing, ...money }: TableOptions,
): ColumnBlock {
  const columns = new Map<FieldKey, Column>();
  const faults = new Map<number, Fault[]>();
  let named = false;
  const readers = readColumns(plan).map(({ field: key, index, unit, header }) => {
    const field = fieldOf(key);
    const column = wanted.has(key) ? emptyColumn(field) : undefined;
    if (column !== undefined) columns.set(key, column);
    named ||= field.kind === 'text';
    return columnReader({
      field,
      index,
      column,
      options: {
        ...money,
        ...(unit === undefined ? {} : { unit }),
        ...writing?.get(index),
      },
      onFault: (row, fault) => {
        const found = faults.get(row) ?? [];
        faults.set(row, found);
        found.push({ ...fault, column: header, ...(firstRow === undefined ? {} : { row: firstRow + row }) });
      },
    });
  });
  return {
    columns,
    faults,
    read: (from, to) => {
      for (const read of readers) read(rows, from, to);
    },
    isBlank: (row) => isBlankRow(rows[row] ?? [], named),
  };
}
