import type { HeaderPlan } from '../../../core/account/match-headers.ts';
import { type ValuedRows, valueOfRows } from '../../../core/columns/value-of-rows.ts';
import type { Playbook } from '../../../core/playbook/schema.ts';
import { readCells } from './read-cells.ts';
import { spillRows } from './spill-rows.ts';

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
  const table = readCells(headers, rows, firstRow);
  const { currency, rates } = playbook;
  const values = valueOfRows(table.plan, table.cells, playbook, { currency, rates, firstRow });
  return { plan: table.plan, values, spill: (width, compute) => spillRows(table, values, width, compute) };
}
