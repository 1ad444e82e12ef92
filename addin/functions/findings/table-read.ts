import { accountFromRow, type RowReading } from '../../../core/account/account-from-row.ts';
import { type HeaderPlan, matchHeaders } from '../../../core/account/match-headers.ts';
import type { Playbook } from '../../../core/playbook/schema.ts';
import { errorCells } from '../cells/error-cells.ts';
import { plainCell } from '../cells/to-grid.ts';

/** A table as the functions read it, kept beside its cells so that the two can be compared. */
export interface TableRead {
  readonly plan: HeaderPlan;
  readonly headers: readonly unknown[];
  readonly cells: readonly (readonly unknown[])[];
  /** One per row; a wholly blank row too. */
  readonly rows: readonly RowReading[];
  readonly playbook: Playbook;
  /** Whether blanks were told from zeros, as the pane does; a function may be handed the one for the other. */
  readonly blanksKnown: boolean;
}

/** Some rows of a table, plain and read. */
export interface RowsRead {
  readonly cells: readonly (readonly unknown[])[];
  readonly rows: readonly RowReading[];
}

/**
 * Reads every row, whatever is wrong with the headers.
 *
 * @param given the cells as the host hands them over, errors among them.
 */
export function readForDoctor(
  headers: readonly unknown[],
  given: readonly (readonly unknown[])[],
  playbook: Playbook,
): TableRead {
  const plan = matchHeaders(headers);
  return { plan, headers, ...readRows(plan, given, playbook), playbook, blanksKnown: false };
}

/** Reads some rows of a table. @param firstRow number of the first of them, as the user counts. */
export function readRows(
  plan: HeaderPlan,
  given: readonly (readonly unknown[])[],
  playbook: Playbook,
  firstRow = 1,
): RowsRead {
  const money = { currency: playbook.currency, rates: playbook.rates };
  const cells = given.map((row) => row.map(plainCell));
  const rows = cells.map((row, index) => {
    const reading = accountFromRow(plan, row, { ...money, row: firstRow + index });
    const errors = errorCells(plan, given[index] ?? [], firstRow + index);
    return errors.length === 0 ? reading : { ...reading, faults: [...errors, ...reading.faults] };
  });
  return { cells, rows };
}
