import { columnLetter } from '../../core/sheet/column-letter.ts';

/** `B3:D9` for a block of cells counted from 0; `B3` for one cell. */
export function blockAddress(row: number, column: number, rowCount: number, columnCount: number): string {
  const first = `${columnLetter(column)}${row + 1}`;
  const last = `${columnLetter(column + columnCount - 1)}${row + rowCount}`;
  return first === last ? first : `${first}:${last}`;
}
