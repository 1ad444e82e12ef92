import type { HeaderUnit } from '../account/header-unit.ts';

/**
 * What one cell holds. Dates stand as the text `YYYY-MM-DD`, error cells as their own text (`#N/A`);
 * a blank is `undefined`, never 0 and never an empty text.
 */
export type CellValue = string | number | boolean | undefined;

export interface SheetRow {
  /** 1-based, as a spreadsheet numbers it. In a text file records are counted, so a quoted line break does not shift it. */
  readonly row: number;
  /** As many cells as the table has headers. */
  readonly cells: readonly CellValue[];
}

/** Everything that reading changed, skipped or was unsure of. Each code has its words in sheet-text.ts. */
export type SheetNoteCode =
  | 'amounts-in'
  | 'blank-rows-skipped'
  | 'dates-read'
  | 'decoded-as'
  | 'delimiter'
  | 'duplicate-header'
  | 'empty-header'
  | 'empty-sheet'
  | 'error-cells'
  | 'footer-rows-skipped'
  | 'formula-without-value'
  | 'header-doubtful'
  | 'header-only'
  | 'header-rows-joined'
  | 'hidden-rows'
  | 'hidden-sheet'
  | 'merged-cells'
  | 'merged-filled'
  | 'quote-malformed'
  | 'quote-unclosed'
  | 'ragged-row'
  | 'repeated-header'
  | 'short-rows'
  | 'table-below'
  | 'time-dropped'
  | 'times-read'
  | 'title-rows-skipped'
  | 'undecodable-text'
  | 'total-row';

/** A remark as data; `row` is the first row meant, `column` a header, or a column letter where there is none. */
export interface SheetNote {
  readonly code: SheetNoteCode;
  readonly row?: number;
  readonly column?: string;
  /** What was found, in the file's own words. */
  readonly text?: string;
  /** How many cells or rows the remark speaks for, where it sums up several. */
  readonly count?: number;
}

/** One sheet as a table: a header row and the rows below it. */
export interface SheetTable {
  readonly sheet: string;
  /** 1-based row of the headers; 0 in an empty sheet, which has none. */
  readonly headerRow: number;
  readonly headers: readonly string[];
  readonly rows: readonly SheetRow[];
  readonly notes: readonly SheetNote[];
  /** The unit of money that a title above the headers states, for columns that state none. */
  readonly amountsIn?: HeaderUnit;
}
