import { cellText } from './cell-text.ts';
import { columnNotes } from './column-notes.ts';
import { findHeader } from './find-header.ts';
import type { RawSheet } from './raw-sheet.ts';
import type { CellValue, SheetNote, SheetRow, SheetTable } from './sheet-table.ts';
import { type Column, headerText, tableColumns } from './table-columns.ts';

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
  const notes: SheetNote[] = [...raw.notes, ...titleNotes(raw, found.index)];
  if (found.doubtful)
    notes.push({ code: 'header-doubtful', row: headerRecord.row, text: shown(headerRecord.cells) });

  const body = raw.records.slice(found.index + 1);
  // Text has as many columns as its header line has delimiters; what lies beyond was split in the wrong place.
  const width = raw.source === 'text' ? headerRecord.cells.length : Number.POSITIVE_INFINITY;
  const columns = tableColumns(headerRecord.cells, body, width, notes);

  const rows: SheetRow[] = [];
  const blank: number[] = [];
  const short: number[] = [];
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
    if (isTotal(picked)) {
      notes.push({ code: 'total-row', row, text: shown(picked) });
      continue;
    }
    const beyond = cells.slice(Math.min(width, cells.length));
    if (beyond.some((cell) => cell !== undefined))
      notes.push({ code: 'ragged-row', row, text: beyond.map(cellText).join(' | ') });
    else if (raw.source === 'text' && cells.length < width) short.push(row);
    rows.push({ row, cells: picked });
  }
  pushCounted(notes, 'blank-rows-skipped', blank);
  pushCounted(notes, 'short-rows', short);
  if (rows.length === 0) notes.push({ code: 'header-only', row: headerRecord.row });
  notes.push(...columnNotes(raw.cellNotes, headerRecord.row, columns));
  return {
    sheet: raw.name,
    headerRow: headerRecord.row,
    headers: columns.map(({ header }) => header),
    rows,
    notes,
  };
}

function titleNotes(raw: RawSheet, headerIndex: number): SheetNote[] {
  const titles = raw.records
    .slice(0, headerIndex)
    .filter(({ cells }) => cells.some((cell) => cell !== undefined));
  const [first] = titles;
  if (first === undefined) return [];
  const text = titles.map(({ cells }) => shown(cells)).join(' / ');
  return [{ code: 'title-rows-skipped', row: first.row, text, count: titles.length }];
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

const TOTAL = /^(?:(?:grand|sub)[\s-]?)?totals?$|^sum$|^(?:合计|总计|小计|共计)$/iu;

/** A line of sums is no record: its first word says so, and nothing but numbers follows. */
function isTotal(cells: readonly CellValue[]): boolean {
  const [first, ...rest] = cells.filter((cell) => cell !== undefined && cell !== '');
  if (typeof first !== 'string' || !TOTAL.test(first.trim().replace(/[:：]$/, ''))) return false;
  return rest.length > 0 && rest.every((cell) => typeof cell === 'number' || /\d/.test(String(cell)));
}

function pushCounted(notes: SheetNote[], code: SheetNote['code'], rows: readonly number[]): void {
  const [row] = rows;
  if (row !== undefined) notes.push({ code, row, count: rows.length });
}

function shown(cells: readonly CellValue[]): string {
  return cells
    .filter((cell) => cell !== undefined)
    .map(cellText)
    .join(' | ');
}
