import { cellText } from './cell-text.ts';
import type { CellValue } from './sheet-table.ts';

/** The cells of a line in one text, without its blanks. */
export function rowText(cells: readonly CellValue[]): string {
  return cells
    .filter((cell) => cell !== undefined)
    .map(cellText)
    .join(' | ');
}
