import type { CellValue } from './sheet-table.ts';
import type { ColumnFormat } from './workbook-sheet.ts';

export type TemplateStyle = 'title' | 'heading' | 'header' | 'policy' | 'note' | 'code';

/** One cell of a workbook that is made to be worked in. */
export interface TemplateCell {
  readonly value?: CellValue;
  /** With its `=`. */
  readonly formula?: string;
  /** What the formula gives, shown by programs that open the file without calculating it. */
  readonly result?: CellValue;
  readonly style?: TemplateStyle;
  /** Shown when the cell is pointed at. */
  readonly note?: string;
}

export interface TemplateColumn {
  /** In characters. */
  readonly width?: number;
  /** Words that stand after a column of numbers. */
  readonly indented?: boolean;
  readonly format?: ColumnFormat | 'number' | 'decimal';
  /** Depth in the outline, by which columns are folded away. */
  readonly outline?: number;
}

/** What a spreadsheet accepts in a column below its header, and what it says about that. */
export interface TemplateRule {
  /** 0-based. */
  readonly column: number;
  readonly accepts:
    | { readonly kind: 'list'; readonly values: readonly string[] }
    | { readonly kind: 'number' | 'whole'; readonly min?: number; readonly max?: number }
    | { readonly kind: 'date' }
    /** Written for the first row below the header. */
    | { readonly kind: 'formula'; readonly formula: string };
  /** Shown while the cell is selected. */
  readonly prompt: string;
  /** Shown when something else is typed. */
  readonly error: string;
}

/** One sheet of a workbook that is made to be worked in: formulas, notes, rules and a table are kept as such. */
export interface TemplateSheet {
  readonly name: string;
  readonly columns: readonly TemplateColumn[];
  readonly rows: readonly (readonly TemplateCell[])[];
  readonly frozen?: { readonly rows: number; readonly columns: number };
  /** Name of the table that the rows are, the first row its headers. */
  readonly table?: string;
  readonly rules?: readonly TemplateRule[];
}
