import type { Account } from '../account/account.ts';
import type { FieldKey } from '../account/field.ts';
import type { Playbook } from '../playbook/schema.ts';
import type { IndicatorReader } from '../valuation/indicator-inputs.ts';
import { logScale, onLinear, onLog } from '../valuation/scale.ts';
import { type IndicatorRule, scoreIndicator } from '../valuation/score-indicator.ts';
import type { ScoredIndicator } from '../valuation/scored.ts';
import type { Column } from './column.ts';
import type { IndicatorWatch } from './indicator-watch.ts';
import type { RowView } from './row-view.ts';
import { add, addCertain, addMissing, type WeightedSums } from './weighted-sums.ts';

/** Adds one indicator of the first `rows` rows of the block to the sums of its dimension. */
export type IndicatorStep = (sums: WeightedSums, rows: number) => void;

/**
 * An indicator over columns. One that is a field's number as it stands goes down its column; one that is worked out
 * from several fields is worked out by its own reader, row by row.
 *
 * @param watch told of what is missing or worked out.
 * @see METHODS section 2.
 */
export function indicatorStep(
  reader: IndicatorReader,
  rule: IndicatorRule,
  columns: ReadonlyMap<FieldKey, Column>,
  view: RowView,
  playbook: Playbook,
  watch?: IndicatorWatch,
): IndicatorStep {
  const unknown = scoreIndicator(reader, rule, NOBODY, playbook);
  if (!reader.inputs.some((key) => columns.has(key))) return missingStep(unknown, watch);
  const plain = reader.plain === undefined ? undefined : columns.get(reader.plain);
  if (plain !== undefined && rule.scale.kind !== 'steps')
    return numberStep(plain.cells, unknown, rule.scale, watch);
  return (sums, rows) => {
    for (let row = 0; row < rows; row++) {
      view.row = row;
      const scored = scoreIndicator(reader, rule, view.account, playbook);
      watch?.(row, scored);
      const { weight, score, low, high, source } = scored;
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

/** An account of which nothing is known. */
const NOBODY: Account = { fields: {} };

function missingStep(unknown: ScoredIndicator, watch: IndicatorWatch | undefined): IndicatorStep {
  return (sums, rows) => {
    for (let row = 0; row < rows; row++) {
      addMissing(sums, row, unknown.weight);
      watch?.(row, unknown);
    }
  };
}

function numberStep(
  cells: Float64Array,
  unknown: ScoredIndicator,
  scale: Exclude<IndicatorRule['scale'], { readonly kind: 'steps' }>,
  watch: IndicatorWatch | undefined,
): IndicatorStep {
  const { weight } = unknown;
  const { worst, best } = scale;
  const ends = scale.kind === 'log' ? logScale(scale) : undefined;
  return (sums, rows) => {
    for (let row = 0; row < rows; row++) {
      const input = cells[row] as number;
      if (Number.isNaN(input)) {
        addMissing(sums, row, weight);
        watch?.(row, unknown);
      } else
        addCertain(sums, row, weight, ends === undefined ? onLinear(input, worst, best) : onLog(input, ends));
    }
  };
}
