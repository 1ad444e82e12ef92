import { columnLetter } from '../sheet/column-letter.ts';
import type { ModelCell } from './model.ts';
import { quoteSheet } from './quote.ts';

/** Rows of the model sheet as they are added; rows count from 1 as in a spreadsheet, columns from 0. */
export class ModelRows {
  readonly cells: (readonly (ModelCell | undefined)[])[] = [];
  readonly #sheet: string;

  constructor(sheet: string) {
    this.#sheet = quoteSheet(sheet);
  }

  get count(): number {
    return this.cells.length;
  }

  /** Adds a row and returns its number. */
  add(...cells: readonly (ModelCell | undefined)[]): number {
    return this.cells.push(cells);
  }

  at(row: number, column: number): string {
    return `${this.#sheet}!$${columnLetter(column)}$${row}`;
  }

  range(firstRow: number, firstColumn: number, lastRow: number, lastColumn: number): string {
    return `${this.at(firstRow, firstColumn)}:$${columnLetter(lastColumn)}$${lastRow}`;
  }
}
