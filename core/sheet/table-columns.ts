import { cellText } from './cell-text.ts';
import { columnLetter } from './column-letter.ts';
import type { RawSheet } from './raw-sheet.ts';
import type { CellValue, SheetNote } from './sheet-table.ts';

export interface Column {
  /** 0-based place in the file. */
  readonly index: number;
  readonly header: string;
}

/** Columns that hold anything; one without a header is named after its letter. */
export function tableColumns(
  headers: readonly CellValue[],
  body: RawSheet['records'],
  width: number,
  notes: SheetNote[],
): Column[] {
  const used = new Set<number>();
  for (const { cells } of body) {
    cells.forEach((cell, index) => {
      if (cell !== undefined && index < width) used.add(index);
    });
  }
  headers.forEach((cell, index) => {
    if (cell !== undefined) used.add(index);
  });
  const seen = new Set<string>();
  return [...used]
    .sort((a, b) => a - b)
    .map((index) => {
      const letter = columnLetter(index);
      const header = headerText(headers[index]);
      if (header === '') {
        notes.push({ code: 'empty-header', column: letter, text: `Column ${letter}` });
        return { index, header: `Column ${letter}` };
      }
      const key = header.toLowerCase();
      if (seen.has(key)) notes.push({ code: 'duplicate-header', column: letter, text: header });
      seen.add(key);
      return { index, header };
    });
}

/** A header on one line, so that a line break for the eye does not make another name. */
export function headerText(cell: CellValue): string {
  return cellText(cell).replace(/\s+/g, ' ').trim();
}
