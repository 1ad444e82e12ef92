import type { CellValue } from './sheet-table.ts';

/** How a column shows its numbers: a score with one decimal, a ratio as percent, money in whole units. */
export type ColumnFormat = 'score' | 'ratio' | 'money' | 'date' | 'text';

export interface WorkbookColumn {
  readonly header: string;
  /** In characters. */
  readonly width?: number;
  readonly format?: ColumnFormat;
}

/** One sheet to be written. */
export interface WorkbookSheet {
  readonly name: string;
  readonly columns: readonly WorkbookColumn[];
  readonly rows: readonly (readonly CellValue[])[];
  /** Rows that stay in sight when scrolling; the header row unless stated. */
  readonly frozenRows?: number;
}
