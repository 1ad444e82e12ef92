/** What a column of formulas is there for: the results, the sums behind them, and the cells they start from. */
export type ColumnGroup = 'result' | 'dimension' | 'score' | 'worked' | 'input';

export type PlainFormat = 'score' | 'ratio' | 'number' | 'text';

/** One column of ordinary formulas, a row an account. */
export interface PlainColumn {
  /** `value`, `low`, `current`, `current.low`, `score.profit`, `input.revenue` … */
  readonly key: string;
  readonly header: string;
  readonly group: ColumnGroup;
  readonly format: PlainFormat;
  /** The formula in A1 notation with `=`, for a row of the sheet numbered from 1. */
  readonly formula: (row: number) => string;
}

/** The cell of another column of formulas in the same row, by that column's key. */
export type Own = (key: string) => string;

/** A column before it is known where the columns beside it stand. */
export interface ColumnDraft extends Omit<PlainColumn, 'formula'> {
  /** The formula without `=`. */
  readonly body: (own: Own, row: number) => string;
}
