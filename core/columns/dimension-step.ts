import type { FieldKey } from '../account/field.ts';
import type { Playbook } from '../playbook/schema.ts';
import { OF_A_PROSPECT } from '../valuation/customer-value.ts';
import { INDICATORS } from '../valuation/indicator-inputs.ts';
import type { IndicatorRule } from '../valuation/score-indicator.ts';
import type { DimensionKey } from '../valuation/scored.ts';
import type { Column } from './column.ts';
import { indicatorStep } from './indicator-step.ts';
import type { Watches } from './indicator-watch.ts';
import type { RowView } from './row-view.ts';
import type { ScoreColumns } from './score-columns.ts';
import { clearSums, emptySums } from './weighted-sums.ts';

/** A dimension of the playbook, ready to be computed over blocks of columns. */
export interface DimensionStep {
  readonly weight: number;
  readonly ofProspects: boolean;
  /** Where it is written. */
  readonly scores: ScoreColumns;
  /** Computes `rows` rows of the block; their places in the table begin at `from`. */
  readonly compute: (from: number, rows: number, prospects: Uint8Array) => void;
}

/**
 * Weighted mean of the known indicators, bounds and coverage of one dimension, in the order of `customerValue`.
 *
 * @see METHODS section 2.
 */
export function dimensionStep(
  key: DimensionKey,
  columns: ReadonlyMap<FieldKey, Column>,
  view: RowView,
  playbook: Playbook,
  scores: ScoreColumns,
  watches?: Watches,
): DimensionStep {
  const { weight, indicators } = playbook.valuation.dimensions[key];
  const rules: Readonly<Record<string, IndicatorRule>> = indicators;
  const own = INDICATORS[key].map((reader) => ({ reader, rule: rules[reader.key] as IndicatorRule }));
  const steps = own.map(({ reader, rule }) =>
    indicatorStep(reader, rule, columns, view, playbook, watches?.(key, reader.key)),
  );
  const total = own.reduce((sum, { rule }) => sum + rule.weight, 0);
  const ofProspects = OF_A_PROSPECT.has(key);
  const sums = emptySums();

  const close = (row: number, at: number, applies: boolean) => {
    const known = sums.known[row] as number;
    const low = total === 0 ? 0 : (sums.low[row] as number) / total;
    const high = total === 0 ? 100 : (sums.high[row] as number) / total;
    const score = applies && known > 0 ? (sums.sum[row] as number) / known : Number.NaN;
    scores.score[at] = score;
    scores.low[at] = Number.isNaN(score) ? low : Math.min(low, score);
    scores.high[at] = Number.isNaN(score) ? high : Math.max(high, score);
    scores.coverage[at] = total > 0 ? (sums.certain[row] as number) / total : 0;
  };
  return {
    weight,
    ofProspects,
    scores,
    compute: (from, rows, prospects) => {
      clearSums(sums);
      for (const step of steps) step(sums, rows);
      for (let row = 0; row < rows; row++) close(row, from + row, ofProspects || prospects[from + row] === 0);
    },
  };
}
