import type { RawSheet } from './raw-sheet.ts';
import type { CellValue } from './sheet-table.ts';

/**
 * Where another table begins below the first, counted in the records below its headers: after a blank line, words
 * alone, in columns that held nothing but numbers, and something below them.
 */
export function secondTable(body: RawSheet['records']): number | undefined {
  const numbers = new Set<number>();
  const words = new Set<number>();
  let blank = false;
  for (const [at, { cells }] of body.entries()) {
    const filled = [...cells.entries()].filter(([, cell]) => cell !== undefined && cell !== '');
    if (filled.length === 0) {
      blank = true;
      continue;
    }
    const headers = blank && filled.length > 1 && filled.every(([, cell]) => isWord(cell));
    const below = body[at + 1]?.cells.some((cell) => cell !== undefined && cell !== '') === true;
    if (headers && below && filled.some(([column]) => numbers.has(column) && !words.has(column))) return at;
    for (const [column, cell] of filled) (isWord(cell) ? words : numbers).add(column);
    blank = false;
  }
  return undefined;
}

function isWord(cell: CellValue): boolean {
  return typeof cell === 'string' && /\p{L}/u.test(cell) && !/\d/.test(cell);
}
