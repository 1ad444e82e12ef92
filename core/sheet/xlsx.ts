// The only module that knows hucre, the library that reads and writes workbooks.
import { readXlsx, type Sheet, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { DomainError } from '../account/domain-error.ts';
import { columnLetter } from './column-letter.ts';
import { type NumberFormatKind, numberFormatKind } from './date-format.ts';
import { fillMerges } from './fill-merges.ts';
import type { CellNote, RawSheet } from './raw-sheet.ts';
import { clockText, isoDay, serialOf } from './serial-date.ts';
import type { CellValue, SheetNote } from './sheet-table.ts';

export type { WriteSheet };

type DateSystem = '1900' | '1904';

/** Every sheet of a workbook as raw records, hidden ones too. */
export async function readWorkbook(bytes: Uint8Array, fileName: string): Promise<RawSheet[]> {
  const { sheets, dateSystem = '1900' } = await reading(fileName, () => readXlsx(bytes));
  const raw: RawSheet[] = [];
  for (const [index, sheet] of sheets.entries()) {
    const kinds = await reading(fileName, () => dateColumnKinds(bytes, sheet, index));
    raw.push(rawSheet(sheet, dateSystem, kinds));
  }
  return raw;
}

/** Bytes of a workbook. `savedOn` stands in its properties, since nothing here reads a clock. */
export async function workbookBytes(sheets: WriteSheet[], savedOn: Date): Promise<Uint8Array> {
  return await writeXlsx({
    sheets,
    properties: { creator: 'KAM Sidecar', created: savedOn, modified: savedOn },
  });
}

async function reading<T>(fileName: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    const received = error instanceof Error ? error.message : String(error);
    const tooLarge = /over the .* limit|string length|string longer|too large|heap|allocation/i.test(
      received,
    );
    throw new DomainError(tooLarge ? 'sheet-too-large' : 'sheet-is-damaged', {
      parameter: fileName,
      expected: 'XLSX',
      received,
    });
  }
}

function rawSheet(sheet: Sheet, system: DateSystem, kinds: ReadonlyMap<number, NumberFormatKind>): RawSheet {
  const cellNotes: CellNote[] = [];
  const records = sheet.rows.map((cells, rowIndex) => ({
    row: rowIndex + 1,
    cells: cells.map((value, column): CellValue => {
      if (value === null) return undefined;
      if (typeof value === 'string') return value.trim() === '' ? undefined : value;
      if (!(value instanceof Date)) return value;
      const { cell, code } = dateCell(value, system, kinds.get(column));
      for (const noted of code) cellNotes.push({ code: noted, row: rowIndex + 1, column });
      return cell;
    }),
  }));
  for (const [place, cell] of sheet.cells ?? []) {
    const [row, column] = place.split(',').map(Number);
    if (row === undefined || column === undefined) continue;
    if (cell.type === 'error')
      cellNotes.push({ code: 'error-cells', row: row + 1, column, text: String(cell.value) });
    else if (cell.formula !== undefined && cell.value === null) {
      cellNotes.push({ code: 'formula-without-value', row: row + 1, column, text: `=${cell.formula}` });
    }
  }
  const { records: filled, notes: merged } = fillMerges(records, sheet.merges ?? []);
  cellNotes.push(...merged);
  return {
    name: sheet.name,
    records: filled,
    source: 'workbook',
    notes: [
      ...(sheet.hidden || sheet.veryHidden ? [{ code: 'hidden-sheet' as const }] : []),
      ...hiddenRows(sheet, records),
    ],
    cellNotes,
  };
}

/** Rows that a filter or the author hides: they count, which whoever sees the sheet might not expect. */
function hiddenRows({ rowDefs }: Sheet, records: RawSheet['records']): SheetNote[] {
  const rows = [...(rowDefs ?? [])].flatMap(([at, { hidden }]) =>
    hidden === true && records[at]?.cells.some((cell) => cell !== undefined) === true ? [at + 1] : [],
  );
  return rows.length === 0 ? [] : [{ code: 'hidden-rows', row: Math.min(...rows), count: rows.length }];
}

function dateCell(date: Date, system: DateSystem, kind: NumberFormatKind = 'date') {
  if (Number.isNaN(date.getTime())) return { cell: '#NUM!', code: ['error-cells'] as const };
  const serial = serialOf(date, system);
  switch (kind) {
    case 'number':
      return { cell: serial, code: [] };
    case 'time':
      return { cell: clockText(serial), code: ['times-read'] as const };
    case 'date':
      return Number.isInteger(serial)
        ? { cell: isoDay(date), code: ['dates-read'] as const }
        : { cell: isoDay(date), code: ['dates-read', 'time-dropped'] as const };
  }
}

/**
 * The library takes the letters of a currency sign for date letters and does not say which format made a date,
 * so the formats of each date column's first cell are read again. Reading all formats would cost a map entry a cell.
 */
async function dateColumnKinds(bytes: Uint8Array, sheet: Sheet, index: number) {
  const first = new Map<number, number>();
  sheet.rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      if (cell instanceof Date && !first.has(column)) first.set(column, row);
    });
  });
  const kinds = new Map<number, NumberFormatKind>();
  if (first.size === 0) return kinds;
  const columns = [...first.keys()];
  const rows = [...first.values()];
  const corner = (column: number, row: number) => `${columnLetter(column)}${row + 1}`;
  const range = `${corner(Math.min(...columns), Math.min(...rows))}:${corner(Math.max(...columns), Math.max(...rows))}`;
  const maxRows = Math.max(...rows) + 1;
  const styled = (await readXlsx(bytes, { sheets: [index], readStyles: true, range, maxRows })).sheets[0];
  for (const [column, row] of first) {
    const format = styled?.cells?.get(`${row},${column}`)?.style?.numFmt;
    if (format !== undefined) kinds.set(column, numberFormatKind(format));
  }
  return kinds;
}
