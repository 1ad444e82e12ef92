import { GROUP_SIGN } from '../account/group-sign.ts';
import { readHeaderUnit } from '../account/header-unit.ts';
import { measureOf } from '../account/measure-of.ts';
import { isMissing } from '../account/missing.ts';
import { cellText } from './cell-text.ts';
import type { RawSheet } from './raw-sheet.ts';
import type { CellValue } from './sheet-table.ts';

export interface HeaderRows {
  readonly cells: readonly CellValue[];
  /** Records that make up the headers: from the first to before the first record of the table. */
  readonly from: number;
  readonly to: number;
}

/** The headers at a record, with those of groups above or below it and a row of units, where there are such. */
export function headerRows(raw: RawSheet, found: number): HeaderRows {
  const rows = [found - 1, found].map((at) => joined(raw, at));
  const upper = rows[0] === undefined ? found : found - 1;
  const cells = rows[0] ?? rows[1] ?? raw.records[found]?.cells ?? [];
  const below = rows[0] === undefined && rows[1] !== undefined ? found + 2 : found + 1;
  const units = raw.records[below]?.cells;
  return units !== undefined && areUnits(units, cells)
    ? { cells: withUnits(cells, units), from: upper, to: below + 1 }
    : { cells, from: upper, to: below };
}

/** Two rows of headers as one: what spans several columns stands before each of them. */
function joined({ records, cellNotes, source }: RawSheet, at: number): CellValue[] | undefined {
  const [above, below] = [records[at], records[at + 1]];
  if (above === undefined || below === undefined) return undefined;
  const width = Math.max(above.cells.length, below.cells.length);
  const places = Array.from({ length: width }, (_, column) => column);
  const [upper, lower] = [above.cells, below.cells].map((cells) => places.map((column) => cells[column]));
  if (upper === undefined || lower === undefined || !upper.every(isHeading) || !lower.every(isWord))
    return undefined;
  const spanned = (column: number) => upper[column] === undefined && lower[column] !== undefined;
  const first = upper.findIndex((cell) => cell !== undefined);
  const spans = places.filter((column) => column > first && spanned(column));
  const merged = cellNotes.some(
    ({ code, row, column, text = '' }) =>
      code === 'merged-cells' && row === above.row && spans.includes(column + 1) && isOneRow(text),
  );
  if (first < 0 || spans.length < (merged ? 1 : 2) || (source === 'workbook' && !merged)) return undefined;
  const groups = places.filter((column) => spanned(column + 1) && upper[column] !== undefined);
  const apart = places.some(
    (column) =>
      upper[column] !== undefined &&
      lower[column] !== undefined &&
      cellText(upper[column]) !== cellText(lower[column]) &&
      !groups.includes(column),
  );
  // A remark beside a title is labelled; one group alone over all that follows is a title.
  const remarks = groups.some((column) => /[:：]/.test(cellText(upper[column])));
  if (apart || remarks || upper.filter((cell) => cell !== undefined).length < 2) return undefined;
  // What begins with the table heads it like a title, unless it has to tell columns apart.
  if (groups.includes(first) && !repeats(lower)) return undefined;
  let group: CellValue;
  return places.map((column) => {
    if (upper[column] !== undefined) group = groups.includes(column) ? upper[column] : undefined;
    const own = lower[column];
    if (own === undefined) return upper[column];
    return group === undefined ? own : `${cellText(group)}${GROUP_SIGN}${cellText(own)}`;
  });
}

function isWord(cell: CellValue): boolean {
  return cell === undefined || (typeof cell === 'string' && /\p{L}|^%$/u.test(cell));
}

/** Groups may be years. */
function isHeading(cell: CellValue): boolean {
  return isWord(cell) || /^(?:19|20)\d\d$/.test(String(cell));
}

function repeats(cells: readonly CellValue[]): boolean {
  const texts = cells.flatMap((cell) => (cell === undefined ? [] : [cellText(cell).trim()]));
  return new Set(texts).size < texts.length;
}

function isOneRow(area: string): boolean {
  const [from, to] = area.split(':').map((corner) => corner.replace(/\D+/g, ''));
  return from === to;
}

/** A row below the headers that holds nothing but their units. */
function areUnits(units: readonly CellValue[], headers: readonly CellValue[]): boolean {
  const filled = units.flatMap((cell, at) => (isMissing(cell) ? [] : [{ cell, header: headers[at] }]));
  return (
    filled.every(
      ({ cell, header }) =>
        header !== undefined && typeof cell === 'string' && readHeaderUnit(bare(cell)) !== undefined,
    ) && filled.some(({ cell }) => measureOf(bare(cell)) !== undefined)
  );
}

/** A unit may stand in brackets of its own. */
function bare(cell: CellValue): string {
  return cellText(cell)
    .trim()
    .replace(/^[(（[]|[)）\]]$/g, '');
}

function withUnits(headers: readonly CellValue[], units: readonly CellValue[]): CellValue[] {
  return headers.map((header, at) => {
    const unit = units[at];
    return isMissing(unit) ? header : `${cellText(header)} (${bare(unit)})`;
  });
}
