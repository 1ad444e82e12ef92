import type { HeaderUnit } from '../account/header-unit.ts';
import type { RawSheet } from './raw-sheet.ts';
import { rowText } from './row-text.ts';
import type { SheetNote } from './sheet-table.ts';

type Lines = RawSheet['records'];

/** What to say of the lines above the headers, and of headers in several rows. */
export function notesAround(titles: Lines, headers: Lines, unit: HeaderUnit | undefined): SheetNote[] {
  return [
    ...linesNote('title-rows-skipped', titles),
    ...(unit === undefined ? [] : [{ code: 'amounts-in' as const, text: unit.text }]),
    ...(headers.length < 2 ? [] : [joinedNote(headers)]),
  ];
}

function joinedNote(headers: Lines): SheetNote {
  const rows = headers.map(({ row }) => row);
  return { code: 'header-rows-joined', row: rows[0] ?? 0, text: rows.join(', '), count: rows.length };
}

/** What stands in lines that are no records of the table. */
export function linesNote(
  code: 'title-rows-skipped' | 'footer-rows-skipped' | 'table-below',
  lines: Lines,
): SheetNote[] {
  const [first] = lines;
  if (first === undefined) return [];
  return [
    { code, row: first.row, text: lines.map(({ cells }) => rowText(cells)).join(' / '), count: lines.length },
  ];
}
