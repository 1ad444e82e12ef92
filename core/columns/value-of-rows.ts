import type { Fault } from '../account/fault.ts';
import type { FieldKey } from '../account/field.ts';
import type { HeaderPlan } from '../account/match-headers.ts';
import type { Playbook } from '../playbook/schema.ts';
import { INDICATORS } from '../valuation/indicator-inputs.ts';
import { PROSPECT_INPUTS } from '../valuation/prospect.ts';
import { DIMENSIONS, type DimensionKey } from '../valuation/scored.ts';
import { columnBlock, type TableOptions } from './column-block.ts';
import type { Rows } from './column-reader.ts';
import { inBlocks } from './in-blocks.ts';
import { rowView } from './row-view.ts';
import type { ScoreColumns } from './score-columns.ts';
import { valueRun } from './value-run.ts';

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
export const VALUE_INPUTS: ReadonlySet<FieldKey> = new Set<FieldKey>([
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
  const block = columnBlock(plan, rows, VALUE_INPUTS, options);
  const { values, compute } = valueRun(block, rowView(block.columns), playbook, rows.length);
  inBlocks(rows.length, (from, to) => {
    block.read(from, to);
    compute(from, to);
  });
  return values;
}
