import type { Playbook } from '../../playbook/schema.ts';
import { OF_A_PROSPECT } from '../../valuation/customer-value.ts';
import { DIMENSIONS, type DimensionKey } from '../../valuation/scored.ts';
import { type ScoreColumns, scoreColumns } from '../score-columns.ts';
import type { BookColumns } from './book-columns.ts';
import { type WeighingRoom, weighColumns, weighingRoom } from './weigh-columns.ts';

/** The scores of a whole book under some weights. */
export interface Reweighed {
  readonly value: ScoreColumns;
  readonly dimensions: Readonly<Record<DimensionKey, ScoreColumns>>;
  /** Mean of current and potential by their weights: the loyalty matrix's upward axis. */
  readonly worth: ScoreColumns;
  /** Mean of all dimensions that apply, each counting alike. */
  readonly attractiveness: ScoreColumns;
  readonly room: WeighingRoom;
}

/** Room for a book's scores, to be written anew as often as weights change. */
export function roomFor(size: number): Reweighed {
  const dimensions = Object.fromEntries(DIMENSIONS.map((key) => [key, scoreColumns(size)]));
  return {
    value: scoreColumns(size),
    dimensions: dimensions as Reweighed['dimensions'],
    worth: scoreColumns(size),
    attractiveness: scoreColumns(size),
    room: weighingRoom(size),
  };
}

/** In the order in which METHODS 3.6 names them; sums in another order could differ in the last bit. */
const ATTRACTIVE: readonly DimensionKey[] = ['current', 'loyalty', 'influence', 'potential'];

/**
 * What `customerValue` gives every account under the playbook's weights, the same to the bit, from scores that are
 * already known: scales and estimates are taken to be those by which the columns were made.
 *
 * @param before The playbook by which `out` was written last: what both have in common stands as it is.
 * @see METHODS section 2.
 */
export function reweigh(
  book: BookColumns,
  { valuation }: Playbook,
  out: Reweighed,
  before?: Playbook | undefined,
): void {
  const { prospect } = book;
  for (const key of DIMENSIONS) {
    const { indicators: own } = valuation.dimensions[key];
    if (own === before?.valuation.dimensions[key].indicators) continue;
    const rules: Readonly<Record<string, { readonly weight: number }>> = own;
    const indicators = book.dimensions[key].map(({ indicator, columns }) => ({
      weight: rules[indicator]?.weight ?? 0,
      columns,
      ofProspects: true,
    }));
    // A dimension that is not for prospects gives them no score, though its bounds stand.
    const unscored = OF_A_PROSPECT.has(key) ? undefined : prospect;
    weighColumns(indicators, prospect, unscored, out.room, out.dimensions[key]);
  }
  const part = (key: DimensionKey, weight: number, ofProspects = OF_A_PROSPECT.has(key)) => ({
    weight,
    columns: out.dimensions[key],
    ofProspects,
  });
  const weightOf = (key: DimensionKey) => valuation.dimensions[key].weight;
  const all = DIMENSIONS.map((key) => part(key, weightOf(key)));
  const worth = (['current', 'potential'] as const).map((key) => part(key, weightOf(key), true));
  const even = ATTRACTIVE.map((key) => part(key, 1));
  weighColumns(all, prospect, undefined, out.room, out.value);
  weighColumns(worth, prospect, undefined, out.room, out.worth);
  if (sameIndicators(valuation, before?.valuation)) return;
  weighColumns(even, prospect, undefined, out.room, out.attractiveness);
  for (const { row, attractiveness } of book.rated) {
    out.attractiveness.score[row] = attractiveness.score ?? Number.NaN;
    out.attractiveness.low[row] = attractiveness.low;
    out.attractiveness.high[row] = attractiveness.high;
  }
}

/** Whether nothing but the weights of whole dimensions differs, as far as scores go. */
export function sameIndicators(
  one: Playbook['valuation'],
  other: Playbook['valuation'] | undefined,
): boolean {
  return DIMENSIONS.every((key) => one.dimensions[key].indicators === other?.dimensions[key].indicators);
}
