import { columnLetter } from './column-letter.ts';
import type { CellNote } from './raw-sheet.ts';
import type { SheetNote } from './sheet-table.ts';
import type { Column } from './table-columns.ts';

/** Remarks on cells from the header row down, summed up by column and named by header. */
export function columnNotes(
  cellNotes: readonly CellNote[],
  headerRow: number,
  columns: readonly Column[],
): SheetNote[] {
  const headers = new Map(columns.map(({ index, header }) => [index, header]));
  const summed = new Map<string, SheetNote>();
  for (const { code, row, column, text } of cellNotes) {
    if (row < headerRow) continue;
    // Each merged area is named, since each leaves other cells blank.
    const key = code === 'merged-cells' ? `${code} ${text}` : `${code} ${column}`;
    const held = summed.get(key);
    if (held?.count !== undefined) summed.set(key, { ...held, count: held.count + 1 });
    else
      summed.set(key, {
        code,
        row,
        column: headers.get(column) ?? columnLetter(column),
        ...(text === undefined ? {} : { text }),
        count: 1,
      });
  }
  return [...summed.values()];
}
