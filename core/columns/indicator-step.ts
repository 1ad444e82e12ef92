import type { FieldKey } from '../account/field.ts';
import type { Playbook } from '../playbook/schema.ts';
import type { IndicatorReader } from '../valuation/indicator-inputs.ts';
import { logScale, onLinear, onLog } from '../valuation/scale.ts';
import { type IndicatorRule, scoreIndicator } from '../valuation/score-indicator.ts';
import type { Column } from './column.ts';
import type { RowView } from './row-view.ts';
import { add, addCertain, addMissing, type WeightedSums } from './weighted-sums.ts';

/** Adds one indicator of the first `rows` rows of the block to the sums of its dimension. */
export type IndicatorStep = (sums: WeightedSums, rows: number) => void;

/**
 * An indicator over columns. One that is a field's number as it stands goes down its column; one that is worked out
 * from several fields is worked out by its own reader, row by row.
 *
 * @see METHODS section 2.
 */
export function indicatorStep(
  reader: IndicatorReader,
  rule: IndicatorRule,
  columns: ReadonlyMap<FieldKey, Column>,
  view: RowView,
  playbook: Playbook,
): IndicatorStep {
  if (!reader.inputs.some((key) => columns.has(key))) return missingStep(rule.weight);
  const plain = reader.plain === undefined ? undefined : columns.get(reader.plain);
  if (plain !== undefined && rule.scale.kind !== 'steps')
    return numberStep(plain.cells, rule.weight, rule.scale);
  return (sums, rows) => {
    for (let row = 0; row < rows; row++) {
      view.row = row;
      const { weight, score, low, high, source } = scoreIndicator(reader, rule, view.account, playbook);
      if (score === undefined) addMissing(sums, row, weight);
      else if (source === 'estimated') {
        add(sums.sum, row, weight * score);
        add(sums.known, row, weight);
        add(sums.low, row, weight * low);
        add(sums.high, row, weight * high);
      } else addCertain(sums, row, weight, score);
    }
  };
}

function missingStep(weight: number): IndicatorStep {
  return (sums, rows) => {
    for (let row = 0; row < rows; row++) addMissing(sums, row, weight);
  };
}

function numberStep(
  cells: Float64Array,
  weight: number,
  scale: Exclude<IndicatorRule['scale'], { readonly kind: 'steps' }>,
): IndicatorStep {
  const { worst, best } = scale;
  const ends = scale.kind === 'log' ? logScale(scale) : undefined;
  return (sums, rows) => {
    for (let row = 0; row < rows; row++) {
      const input = cells[row] as number;
      if (Number.isNaN(input)) addMissing(sums, row, weight);
      else
        addCertain(sums, row, weight, ends === undefined ? onLinear(input, worst, best) : onLog(input, ends));
    }
  };
}
