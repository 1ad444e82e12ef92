import type { CellValue, SheetNote, SheetNoteCode } from './sheet-table.ts';

/** A remark on one cell, before headers are known; the table sums such remarks up by column. */
export interface CellNote {
  readonly code: SheetNoteCode;
  readonly row: number;
  /** 0-based. */
  readonly column: number;
  readonly text?: string;
}

/** A sheet as it stands in the file, before anything is known of titles, headers and rows. */
export interface RawSheet {
  readonly name: string;
  /** Every record in file order, blank ones too. Blank cells are `undefined`. */
  readonly records: readonly { readonly row: number; readonly cells: readonly CellValue[] }[];
  /**
   * In text a record longer than its header was split in the wrong place; in a workbook a cell to the right
   * of the headers merely lacks one.
   */
  readonly source: 'text' | 'workbook';
  readonly notes: readonly SheetNote[];
  readonly cellNotes: readonly CellNote[];
}
