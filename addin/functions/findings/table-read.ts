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
  const money = { currency: playbook.currency, rates: playbook.rates };
  const cells = given.map((row) => row.map(plainCell));
  const rows = cells.map((row, index) => {
    const reading = accountFromRow(plan, row, { ...money, row: index + 1 });
    return { ...reading, faults: [...errorCells(plan, given[index] ?? [], index + 1), ...reading.faults] };
  });
  return { plan, headers, cells, rows, playbook };
}
