import { amountsIn } from './amounts-in.ts';
import { columnNotes } from './column-notes.ts';
import { findHeader } from './find-header.ts';
import { footerStart } from './footer-start.ts';
import { headerRows } from './header-rows.ts';
import { linesNote, notesAround } from './notes-around.ts';
import type { RawSheet } from './raw-sheet.ts';
import { rowText } from './row-text.ts';
import { secondTable } from './second-table.ts';
import type { CellValue, SheetNote, SheetRow, SheetTable } from './sheet-table.ts';
import { type Column, headerText, tableColumns } from './table-columns.ts';
import { isTotalRow } from './total-row.ts';

/** Headers and rows out of raw records; whatever is skipped, renamed or left over is noted. */
export function buildTable(raw: RawSheet, knowsHeader?: (text: string) => boolean): SheetTable {
  const found = findHeader(raw.records, knowsHeader);
  const headerRecord = found && raw.records[found.index];
  if (!found || !headerRecord) {
    return {
      sheet: raw.name,
      headerRow: 0,
      headers: [],
      rows: [],
      notes: [...raw.notes, { code: 'empty-sheet' }],
    };
  }
  const { cells: headings, from, to } = headerRows(raw, found.index);
  const titles = raw.records.slice(0, from).filter(({ cells }) => cells.some((cell) => cell !== undefined));
  const unit = amountsIn(titles.flatMap(({ cells }) => cells.filter((cell) => typeof cell === 'string')));
  const below = raw.records.slice(to);
  const other = secondTable(below);
  const end = other ?? footerStart(below) ?? below.length;
  const body = below.slice(0, end);
  const left = below.slice(end).filter(({ cells }) => cells.some((cell) => cell !== undefined));
  const notes: SheetNote[] = [
    ...raw.notes,
    ...notesAround(titles, raw.records.slice(from, to), unit),
    ...linesNote(other === undefined ? 'footer-rows-skipped' : 'table-below', left),
  ];
  if (found.doubtful)
    notes.push({ code: 'header-doubtful', row: headerRecord.row, text: rowText(headerRecord.cells) });
  // Text has as many columns as its header line has delimiters; what lies beyond was split in the wrong place.
  const width = raw.source === 'text' ? headings.length : Number.POSITIVE_INFINITY;
  const columns = tableColumns(headings, body, width, notes);

  const rows: SheetRow[] = [];
  const blank: number[] = [];
  const short: number[] = [];
  const above: (string | undefined)[] = [];
  const lastFilled = body.findLastIndex(({ cells }) => cells.some((cell) => cell !== undefined));
  for (const { row, cells } of body.slice(0, lastFilled + 1)) {
    if (cells.every((cell) => cell === undefined)) {
      blank.push(row);
      continue;
    }
    const picked = columns.map(({ index }) => cells[index]);
    if (repeatsHeader(picked, columns)) {
      notes.push({ code: 'repeated-header', row });
      continue;
    }
    if (isTotalRow(picked, above)) {
      notes.push({ code: 'total-row', row, text: rowText(picked) });
      continue;
    }
    const beyond = cells.slice(Math.min(width, cells.length));
    if (beyond.some((cell) => cell !== undefined))
      notes.push({
        code: 'ragged-row',
        row,
        text: beyond.map((cell) => (cell === undefined ? '' : String(cell))).join(' | '),
      });
    else if (raw.source === 'text' && cells.length < width) short.push(row);
    for (const [at, cell] of picked.entries()) if (typeof cell === 'string') above[at] = cell;
    rows.push({ row, cells: picked });
  }
  pushCounted(notes, 'blank-rows-skipped', blank);
  pushCounted(notes, 'short-rows', short);
  if (rows.length === 0) notes.push({ code: 'header-only', row: headerRecord.row });
  // Areas merged in headers that were joined are read: nothing is to be said of them.
  const noted = to - from > 1 ? (raw.records[to - 1]?.row ?? 0) + 1 : headerRecord.row;
  notes.push(...columnNotes(raw.cellNotes, noted, columns));
  return {
    sheet: raw.name,
    headerRow: headerRecord.row,
    headers: columns.map(({ header }) => header),
    rows,
    notes,
    ...(unit === undefined ? {} : { amountsIn: unit }),
  };
}

function repeatsHeader(cells: readonly CellValue[], columns: readonly Column[]): boolean {
  const filled = columns.filter((_, index) => cells[index] !== undefined);
  return (
    filled.length * 2 > columns.length &&
    columns.every(({ header }, index) => {
      const cell = cells[index];
      return cell === undefined || headerText(cell) === header;
    })
  );
}

function pushCounted(notes: SheetNote[], code: SheetNote['code'], rows: readonly number[]): void {
  const [row] = rows;
  if (row !== undefined) notes.push({ code, row, count: rows.length });
}
