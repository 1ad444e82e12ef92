import { expectation } from '../../../core/account/expectation.ts';
import type { Fault } from '../../../core/account/fault.ts';
import { fieldOf } from '../../../core/account/fields.ts';
import { type HeaderPlan, readColumns } from '../../../core/account/match-headers.ts';
import { isErrorValue, plainCell } from './to-grid.ts';

/**
 * Errors that came as `#N/A` values in the columns that are read. As text, `#N/A` is how exports write a missing
 * value; as the error of a cell it is a formula that failed, and leaving it out would change the number without
 * a word. Every other error is no value to the core either way.
 */
export function errorCells(plan: HeaderPlan, row: readonly unknown[], rowNumber: number): Fault[] {
  return readColumns(plan).flatMap(({ field, index, header }) => {
    const received = plainCell(row[index]);
    if (!isErrorValue(row[index]) || received !== '#N/A') return [];
    const expected = expectation(fieldOf(field), 'error-cell');
    return [{ code: 'error-cell', field, received, expected, column: header, row: rowNumber } as const];
  });
}
