import { columnLetter } from './column-letter.ts';
import type { CellNote, RawSheet } from './raw-sheet.ts';
import type { CellValue } from './sheet-table.ts';

/** A merged area, counted from 0. */
interface Merge {
  readonly startRow: number;
  readonly startCol: number;
  readonly endRow: number;
  readonly endCol: number;
}

/**
 * Records in which the text of cells merged downwards stands in each of their rows: a customer over the lines of its
 * products. An amount stays where it is, since it would count once a row.
 */
export function fillMerges(
  records: RawSheet['records'],
  merges: readonly Merge[],
): { readonly records: RawSheet['records']; readonly notes: readonly CellNote[] } {
  const filled = new Map<number, CellValue[]>();
  const notes = merges.map(({ startRow, startCol, endRow, endCol }): CellNote => {
    const area = `${columnLetter(startCol)}${startRow + 1}:${columnLetter(endCol)}${endRow + 1}`;
    const note = { row: startRow + 1, column: startCol, text: area };
    const text = records[startRow]?.cells[startCol];
    if (typeof text !== 'string' || endRow === startRow) return { ...note, code: 'merged-cells' };
    for (let row = startRow + 1; row <= Math.min(endRow, records.length - 1); row += 1) {
      const cells = filled.get(row) ?? [...(records[row]?.cells ?? [])];
      while (cells.length < startCol) cells.push(undefined);
      cells[startCol] = text;
      filled.set(row, cells);
    }
    return { ...note, code: 'merged-filled' };
  });
  if (filled.size === 0) return { records, notes };
  return {
    records: records.map((record, at) => ({ ...record, cells: filled.get(at) ?? record.cells })),
    notes,
  };
}
