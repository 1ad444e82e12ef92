import type { ScoreColumns } from '../score-columns.ts';

/** Scores of all accounts that count by one weight. */
export interface WeighedColumns {
  readonly weight: number;
  readonly columns: ScoreColumns;
  /** Whether it counts for an account that never brought revenue. */
  readonly ofProspects: boolean;
}

/** What sums are gathered in on the way, made once for a book. */
export interface WeighingRoom {
  readonly total: Float64Array;
  readonly known: Float64Array;
}

export function weighingRoom(size: number): WeighingRoom {
  return { total: new Float64Array(size), known: new Float64Array(size) };
}

/**
 * Weighted mean, bounds and coverage of all accounts at once, summed in the order of the parts as `customerValue` sums
 * those of one: column by column, which is what a processor does fastest.
 *
 * @param unscored 1 for an account that gets no score, whatever is known.
 * @see METHODS section 2.
 */
export function weighColumns(
  parts: readonly WeighedColumns[],
  prospect: Uint8Array,
  unscored: Uint8Array | undefined,
  { total, known }: WeighingRoom,
  out: ScoreColumns,
): void {
  for (const sums of [total, known, out.score, out.low, out.high, out.coverage]) sums.fill(0);
  for (const { weight, columns, ofProspects } of parts) {
    if (ofProspects) addAll(weight, columns, total, known, out);
    else addCustomers(weight, columns, prospect, total, known, out);
  }
  close(unscored, total, known, out);
}

function addAll(
  weight: number,
  { score, low, high, coverage }: ScoreColumns,
  total: Float64Array,
  known: Float64Array,
  out: ScoreColumns,
): void {
  for (let row = 0; row < total.length; row++) {
    add(total, row, weight);
    add(out.low, row, weight * (low[row] as number));
    add(out.high, row, weight * (high[row] as number));
    add(out.coverage, row, weight * (coverage[row] as number));
    const own = score[row] as number;
    if (Number.isNaN(own)) continue;
    add(out.score, row, weight * own);
    add(known, row, weight);
  }
}

function addCustomers(
  weight: number,
  { score, low, high, coverage }: ScoreColumns,
  prospect: Uint8Array,
  total: Float64Array,
  known: Float64Array,
  out: ScoreColumns,
): void {
  for (let row = 0; row < total.length; row++) {
    if (prospect[row] === 1) continue;
    add(total, row, weight);
    add(out.low, row, weight * (low[row] as number));
    add(out.high, row, weight * (high[row] as number));
    add(out.coverage, row, weight * (coverage[row] as number));
    const own = score[row] as number;
    if (Number.isNaN(own)) continue;
    add(out.score, row, weight * own);
    add(known, row, weight);
  }
}

function close(
  unscored: Uint8Array | undefined,
  total: Float64Array,
  known: Float64Array,
  { score, low, high, coverage }: ScoreColumns,
): void {
  for (let row = 0; row < total.length; row++) {
    const all = total[row] as number;
    const lowest = all === 0 ? 0 : (low[row] as number) / all;
    const highest = all === 0 ? 100 : (high[row] as number) / all;
    coverage[row] = all > 0 ? (coverage[row] as number) / all : 0;
    if ((known[row] as number) > 0 && unscored?.[row] !== 1) {
      const own = (score[row] as number) / (known[row] as number);
      score[row] = own;
      low[row] = Math.min(lowest, own);
      high[row] = Math.max(highest, own);
    } else {
      score[row] = Number.NaN;
      low[row] = lowest;
      high[row] = highest;
    }
  }
}

function add(sums: Float64Array, row: number, part: number): void {
  sums[row] = (sums[row] as number) + part;
}
