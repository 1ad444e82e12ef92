import type { CellValue } from './sheet-table.ts';

/** A cell as text, a blank as the empty text. */
export function cellText(cell: CellValue): string {
  return cell === undefined ? '' : String(cell);
}
