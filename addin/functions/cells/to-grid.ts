import { isCellError } from './cell-error.ts';

/** The cells of a range argument as rows of plain values. */
export function toGrid(range: unknown): unknown[][] {
  return toRows(range).map((row) => row.map(plainCell));
}

/**
 * The cells of a range argument as rows, in whatever shape the host hands them over: a scalar for a single
 * cell, one flat list for a single row, rows of cells.
 */
export function toRows(range: unknown): unknown[][] {
  if (range === null || range === undefined) return [];
  if (!Array.isArray(range)) return [[range]];
  if (range.length === 0) return [];
  if (!range.some((row) => Array.isArray(row))) return [range];
  return range.map((row: unknown) => (Array.isArray(row) ? row : [row]));
}

/** Whether a cell holds an error, not merely a text that looks like one. */
export function isErrorValue(cell: unknown): boolean {
  if (isCellError(cell)) return true;
  return typeof cell === 'object' && cell !== null && 'basicType' in cell && cell.basicType === 'Error';
}

/**
 * What one cell holds: numbers, texts and yes/no as they are, a data type as the plain value behind it, an
 * error as its text (`#N/A`), so that it is reported where it stands.
 */
export function plainCell(cell: unknown): unknown {
  if (typeof cell !== 'object' || cell === null || cell instanceof Date) return cell;
  if (isCellError(cell)) return cell.code;
  if ('basicType' in cell && cell.basicType === 'Empty') return null;
  if ('basicValue' in cell) return cell.basicValue;
  return String(cell);
}
