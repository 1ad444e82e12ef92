import type { HeaderPlan } from '../../../core/account/match-headers.ts';
import { type ValuedRows, valueOfRows } from '../../../core/columns/value-of-rows.ts';
import type { Playbook } from '../../../core/playbook/schema.ts';
import { cellError } from './cell-error.ts';
import { readCells } from './read-cells.ts';
import { rowFaultText } from './row-fault-text.ts';
import { filled } from './spill.ts';

/** The values of an account table, where nothing but values is asked for: no account is made of any row. */
export interface ValueTable {
  readonly plan: HeaderPlan;
  readonly values: ValuedRows;
  /** One result row per input row, as `spill` gives them; `compute` gives the cells of the row at that place. */
  spill(width: number, compute: (row: number) => unknown[]): unknown[][];
}

/** Reads `headers` and `rows` as `readTable` does, and values every row. */
export function readValues(headers: unknown, rows: unknown, playbook: Playbook): ValueTable {
  const firstRow = 1;
  const { plan, cells, errorsAt } = readCells(headers, rows, firstRow);
  const { currency, rates } = playbook;
  const values = valueOfRows(plan, cells, playbook, { currency, rates, firstRow });
  return {
    plan,
    values,
    spill: (width, compute) =>
      cells.map((_, row) => {
        if (values.blank[row] === 1) return filled(width, '');
        const unread = values.faults.get(row);
        const errors = errorsAt(row);
        if (unread === undefined && errors.length === 0) return compute(row);
        return filled(width, cellError('#VALUE!', rowFaultText([...errors, ...(unread ?? [])])));
      }),
  };
}
