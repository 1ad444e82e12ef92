import type { Playbook } from '../playbook/schema.ts';
import { isProspect } from '../valuation/prospect.ts';
import { DIMENSIONS, type DimensionKey } from '../valuation/scored.ts';
import type { ColumnBlock } from './column-block.ts';
import { composite } from './composite.ts';
import { dimensionStep } from './dimension-step.ts';
import type { Watches } from './indicator-watch.ts';
import type { RowView } from './row-view.ts';
import { scoreColumns } from './score-columns.ts';
import type { ValuedRows } from './value-of-rows.ts';

/** The valuation of a table, to be run over one block of rows after the other. */
export interface ValueRun {
  readonly values: ValuedRows;
  /** Values the rows that the block now holds. */
  readonly compute: (from: number, to: number) => void;
}

export function valueRun(
  block: ColumnBlock,
  view: RowView,
  playbook: Playbook,
  size: number,
  watches?: Watches,
): ValueRun {
  const blank = new Uint8Array(size);
  const prospect = new Uint8Array(size);
  const value = scoreColumns(size);
  const dimensions = Object.fromEntries(DIMENSIONS.map((key) => [key, scoreColumns(size)])) as Record<
    DimensionKey,
    ReturnType<typeof scoreColumns>
  >;
  const steps = DIMENSIONS.map((key) =>
    dimensionStep(key, block.columns, view, playbook, dimensions[key], watches),
  );
  return {
    values: { size, blank, faults: block.faults, prospect, value, dimensions },
    compute: (from, to) => {
      for (let row = from; row < to; row++) {
        view.row = row - from;
        blank[row] = block.isBlank(row) ? 1 : 0;
        prospect[row] = isProspect(view.account.fields) ? 1 : 0;
      }
      for (const { compute } of steps) compute(from, to - from, prospect);
      for (let row = from; row < to; row++) composite(steps, row, prospect[row] === 1, value);
    },
  };
}
