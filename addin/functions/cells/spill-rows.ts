import type { Fault } from '../../../core/account/fault.ts';
import type { ValuedRows } from '../../../core/columns/value-of-rows.ts';
import { type CellError, cellError } from './cell-error.ts';
import type { TableCells } from './read-cells.ts';
import { rowFaultText } from './row-fault-text.ts';
import { filled } from './spill.ts';

/**
 * As `spill`, for rows that were computed in columns: `compute` gives the cells of the row at that place, `atFault`
 * those of a row that could not be read.
 */
export function spillRows(
  { errorsAt }: Pick<TableCells, 'errorsAt'>,
  { size, blank, faults }: Pick<ValuedRows, 'size' | 'blank' | 'faults'>,
  width: number,
  compute: (row: number) => unknown[],
  atFault: (error: CellError, row: number) => unknown[] = (error) => filled(width, error),
): unknown[][] {
  const result: unknown[][] = [];
  for (let row = 0; row < size; row++) {
    if (blank[row] === 1) result.push(filled(width, ''));
    else {
      const found = faultsOf(errorsAt(row), faults.get(row));
      result.push(
        found === undefined ? compute(row) : atFault(cellError('#VALUE!', rowFaultText(found)), row),
      );
    }
  }
  return result;
}

function faultsOf(
  errors: readonly Fault[],
  unread: readonly Fault[] | undefined,
): readonly Fault[] | undefined {
  if (unread === undefined) return errors.length === 0 ? undefined : errors;
  return [...errors, ...unread];
}
