import type { Playbook } from '../../playbook/schema.ts';
import { OF_A_PROSPECT } from '../../valuation/customer-value.ts';
import { DIMENSIONS, type DimensionKey } from '../../valuation/scored.ts';
import { composite } from '../composite.ts';
import { type ScoreColumns, scoreColumns } from '../score-columns.ts';
import type { BookColumns, IndicatorColumns } from './book-columns.ts';

/** The scores of a whole book under some weights. */
export interface Reweighed {
  readonly value: ScoreColumns;
  readonly dimensions: Readonly<Record<DimensionKey, ScoreColumns>>;
  /** Mean of current and potential by their weights: the loyalty matrix's upward axis. */
  readonly worth: ScoreColumns;
  /** Mean of all dimensions that apply, each counting alike. */
  readonly attractiveness: ScoreColumns;
}

/** Room for a book's scores, to be written anew as often as weights change. */
export function roomFor(size: number): Reweighed {
  const dimensions = Object.fromEntries(DIMENSIONS.map((key) => [key, scoreColumns(size)]));
  return {
    value: scoreColumns(size),
    dimensions: dimensions as Reweighed['dimensions'],
    worth: scoreColumns(size),
    attractiveness: scoreColumns(size),
  };
}

/** In the order in which METHODS 3.6 names them; sums in another order could differ in the last bit. */
const ATTRACTIVE: readonly DimensionKey[] = ['current', 'loyalty', 'influence', 'potential'];

/**
 * What `customerValue` gives every account under the playbook's weights, the same to the bit, from scores that are
 * already known: scales and estimates are taken to be those by which the columns were made.
 *
 * @see METHODS section 2.
 */
export function reweigh(book: BookColumns, { valuation }: Playbook, out: Reweighed): void {
  for (const key of DIMENSIONS) {
    const rules: Readonly<Record<string, { readonly weight: number }>> = valuation.dimensions[key].indicators;
    const indicators = book.dimensions[key];
    weigh(
      indicators,
      indicators.map((indicator) => rules[indicator.key]?.weight ?? 0),
      // A prospect that a dimension is not for has no score in it.
      OF_A_PROSPECT.has(key) ? undefined : book.prospect,
      out.dimensions[key],
    );
  }
  const part = (key: DimensionKey, weight: number, ofProspects: boolean) => ({
    weight,
    ofProspects,
    scores: out.dimensions[key],
  });
  const weightOf = (key: DimensionKey) => valuation.dimensions[key].weight;
  const all = DIMENSIONS.map((key) => part(key, weightOf(key), OF_A_PROSPECT.has(key)));
  const worth = (['current', 'potential'] as const).map((key) => part(key, weightOf(key), true));
  const even = ATTRACTIVE.map((key) => part(key, 1, OF_A_PROSPECT.has(key)));
  for (let row = 0; row < book.size; row++) {
    const prospect = book.prospect[row] === 1;
    composite(all, row, prospect, out.value);
    composite(worth, row, prospect, out.worth);
    composite(even, row, prospect, out.attractiveness);
  }
}

function weigh(
  indicators: readonly IndicatorColumns[],
  weights: readonly number[],
  leftOut: Uint8Array | undefined,
  out: ScoreColumns,
): void {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const rows = out.score.length;
  for (let row = 0; row < rows; row++) {
    let [sum, known, low, high, certain] = [0, 0, 0, 0, 0];
    for (let at = 0; at < indicators.length; at++) {
      const indicator = indicators[at] as IndicatorColumns;
      const weight = weights[at] as number;
      low += weight * (indicator.low[row] as number);
      high += weight * (indicator.high[row] as number);
      if (indicator.certain[row] === 1) certain += weight;
      const score = indicator.score[row] as number;
      if (Number.isNaN(score)) continue;
      sum += weight * score;
      known += weight;
    }
    const score = known > 0 && leftOut?.[row] !== 1 ? sum / known : Number.NaN;
    const lowest = total === 0 ? 0 : low / total;
    const highest = total === 0 ? 100 : high / total;
    const unknown = Number.isNaN(score);
    out.score[row] = score;
    out.low[row] = unknown ? lowest : Math.min(lowest, score);
    out.high[row] = unknown ? highest : Math.max(highest, score);
    out.coverage[row] = total > 0 ? certain / total : 0;
  }
}
