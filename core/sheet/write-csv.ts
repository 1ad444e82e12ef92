import type { CellValue } from './sheet-table.ts';

/**
 * A CSV file that Excel opens rightly: UTF-8 with a byte-order mark, commas, CRLF.
 *
 * Spreadsheets run a text that starts with `=`, `+`, `-` or `@` as a formula, so a foreign name could act in the
 * reader's workbook. Such texts get a leading apostrophe, unless they are plain numbers (`-5`, `+3.2%`); the
 * apostrophe stands in the file and shows in other readers. Phone numbers such as `+86 10 6505 1234` get one too.
 */
export function writeCsv(headers: readonly string[], rows: readonly (readonly CellValue[])[]): Uint8Array {
  const lines = [headers, ...rows].map((cells) => cells.map(field).join(','));
  return new TextEncoder().encode(`\uFEFF${lines.join('\r\n')}\r\n`);
}

function field(cell: CellValue): string {
  if (cell === undefined) return '';
  if (typeof cell !== 'string') return typeof cell === 'boolean' ? String(cell).toUpperCase() : String(cell);
  const safe = runsAsFormula(cell) ? `'${cell}` : cell;
  return /[",;\t\r\n|]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

// Excel skips white space ahead of a formula, and takes the full-width signs as well.
function runsAsFormula(text: string): boolean {
  const start = text.trimStart();
  return /^[=+\-@＝＋－＠]/.test(start) && !/^[+-](\d+([.,]\d+)*|[.,]\d+)%?$/.test(start.trimEnd());
}
