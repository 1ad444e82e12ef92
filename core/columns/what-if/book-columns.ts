import type { AccountFields } from '../../account/account.ts';
import type { Blended } from '../../classification/blend.ts';
import { advantageOf, type Strengths } from '../../classification/position.ts';
import { isLoss } from '../../classification/score-classes.ts';
import {
  type CustomerValue,
  DIMENSIONS,
  type DimensionKey,
  type ScoredIndicator,
} from '../../valuation/scored.ts';
import { type ScoreColumns, scoreColumns } from '../score-columns.ts';

/** A score of every account of a book with what it could still be, 0–100; NaN is unknown. */
export type BoundColumns = Pick<ScoreColumns, 'score' | 'low' | 'high'>;

/** One indicator of every account; its coverage is 1 where it rests on known inputs alone. */
export interface IndicatorColumns {
  /** Its key in the playbook. */
  readonly indicator: string;
  readonly columns: ScoreColumns;
}

/** All of a book that stays as it is while weights and cuts are tried, account by account. */
export interface BookColumns {
  readonly size: number;
  readonly prospect: Uint8Array;
  readonly dimensions: Readonly<Record<DimensionKey, readonly IndicatorColumns[]>>;
  /** Competitive advantage: it rests on no weight. */
  readonly advantage: BoundColumns;
  /** Rows whose attractiveness stands on ratings: it rests on no weight either. */
  readonly rated: readonly { readonly row: number; readonly attractiveness: Blended }[];
  /** 1 where profit is known to be below 0. */
  readonly loss: Uint8Array;
  readonly rivalVip: Uint8Array;
}

/** What is taken from an account that has been valued. */
export interface Valued {
  readonly value: CustomerValue;
  readonly fields: AccountFields;
  readonly strengths: Strengths;
  /** By its nine rated items, where any is rated. */
  readonly attractiveness?: Blended | undefined;
}

/** Lays a valued book out in columns, once for as many weights and cuts as will be tried. */
export function bookColumns(book: readonly Valued[]): BookColumns {
  const size = book.length;
  const flags = (holds: (one: Valued) => boolean) => Uint8Array.from(book, (one) => (holds(one) ? 1 : 0));
  return {
    size,
    prospect: flags(({ value }) => value.prospect),
    dimensions: Object.fromEntries(
      DIMENSIONS.map((key) => [key, indicatorsOf(book, key)]),
    ) as BookColumns['dimensions'],
    advantage: advantageColumns(book),
    rated: book.flatMap(({ attractiveness }, row) =>
      attractiveness === undefined ? [] : [{ row, attractiveness }],
    ),
    loss: flags(
      ({ value: { profit, dimensions } }) =>
        isLoss(profit, dimensions.current.indicators[0]?.source === 'estimated') === true,
    ),
    rivalVip: flags(({ fields }) => fields.rivalVip === true),
  };
}

function indicatorsOf(book: readonly Valued[], key: DimensionKey): readonly IndicatorColumns[] {
  const [first] = book;
  if (first === undefined) return [];
  return first.value.dimensions[key].indicators.map((indicator, at): IndicatorColumns => {
    const columns = scoreColumns(book.length);
    for (const [row, { value }] of book.entries()) {
      const own = value.dimensions[key].indicators[at] as ScoredIndicator;
      columns.score[row] = own.score ?? Number.NaN;
      columns.low[row] = own.low;
      columns.high[row] = own.high;
      columns.coverage[row] = own.source === 'read' || own.source === 'derived' ? 1 : 0;
    }
    return { indicator: indicator.key, columns };
  });
}

function advantageColumns(book: readonly Valued[]): BoundColumns {
  const column = () => new Float64Array(book.length);
  const columns = { score: column(), low: column(), high: column() };
  for (const [row, { strengths, fields }] of book.entries()) {
    const found = advantageOf(strengths, fields);
    columns.score[row] = found?.score ?? Number.NaN;
    columns.low[row] = found?.low ?? 0;
    columns.high[row] = found?.high ?? 100;
  }
  return columns;
}
