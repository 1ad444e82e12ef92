import type { Fault } from '../account/fault.ts';
import type { FieldKey } from '../account/field.ts';
import type { HeaderPlan } from '../account/match-headers.ts';
import type { Playbook } from '../playbook/schema.ts';
import { INDICATORS } from '../valuation/indicator-inputs.ts';
import { isProspect, PROSPECT_INPUTS } from '../valuation/prospect.ts';
import { DIMENSIONS, type DimensionKey } from '../valuation/scored.ts';
import { BLOCK_ROWS } from './column.ts';
import { columnBlock, type TableOptions } from './column-block.ts';
import type { Rows } from './column-reader.ts';
import { composite } from './composite.ts';
import { dimensionStep } from './dimension-step.ts';
import { rowView } from './row-view.ts';
import { type ScoreColumns, scoreColumns } from './score-columns.ts';

/** The values of a table's rows, by row. */
export interface ValuedRows {
  readonly size: number;
  /** 1 for a row that says nothing of anyone; its other columns mean nothing. */
  readonly blank: Uint8Array;
  /** Rows with texts that could not be read; their other columns rest on the rest. */
  readonly faults: ReadonlyMap<number, readonly Fault[]>;
  /** 1 for an account without any revenue ever. */
  readonly prospect: Uint8Array;
  readonly value: ScoreColumns;
  readonly dimensions: Readonly<Record<DimensionKey, ScoreColumns>>;
}

/** All fields that the value is made of. */
const INPUTS: ReadonlySet<FieldKey> = new Set<FieldKey>([
  ...PROSPECT_INPUTS,
  ...DIMENSIONS.flatMap((key) => INDICATORS[key].flatMap(({ inputs }) => inputs)),
]);

/**
 * `customerValue` of every row of a table at once, the same to the bit, without an account for any of them.
 *
 * @param options currency and rates as the playbook states them, as for a single row.
 * @see METHODS section 2.
 */
export function valueOfRows(
  plan: HeaderPlan,
  rows: Rows,
  playbook: Playbook,
  options: TableOptions = {},
): ValuedRows {
  const size = rows.length;
  const block = columnBlock(plan, rows, INPUTS, options);
  const view = rowView(block.columns);
  const blank = new Uint8Array(size);
  const prospect = new Uint8Array(size);
  const value = scoreColumns(size);
  const dimensions = Object.fromEntries(DIMENSIONS.map((key) => [key, scoreColumns(size)])) as Record<
    DimensionKey,
    ScoreColumns
  >;
  const steps = DIMENSIONS.map((key) => dimensionStep(key, block.columns, view, playbook, dimensions[key]));

  for (let from = 0; from < size; from += BLOCK_ROWS) {
    const to = Math.min(size, from + BLOCK_ROWS);
    block.read(from, to);
    for (let row = from; row < to; row++) {
      view.row = row - from;
      blank[row] = block.isBlank(row) ? 1 : 0;
      prospect[row] = isProspect(view.account.fields) ? 1 : 0;
    }
    for (const { compute } of steps) compute(from, to - from, prospect);
    for (let row = from; row < to; row++) composite(steps, row, prospect[row] === 1, value);
  }
  return { size, blank, faults: block.faults, prospect, value, dimensions };
}
