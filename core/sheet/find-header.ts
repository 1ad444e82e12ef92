import type { RawSheet } from './raw-sheet.ts';
import type { CellValue } from './sheet-table.ts';

interface Shape {
  readonly index: number;
  readonly filled: number;
  /** Different texts that hold a letter: what a header is made of. */
  readonly texts: number;
  readonly known: number;
}

const rowsLookedAt = 40;

/**
 * Which record holds the headers. Known header names decide; else the first record that is nearly as wide and
 * nearly as textual as the best among the first ones, which passes over titles and remarks above the table.
 *
 * @returns the record's index and whether it looks like headers at all; `undefined` when every record is blank.
 */
export function findHeader(
  records: RawSheet['records'],
  knowsHeader?: (text: string) => boolean,
): { index: number; doubtful: boolean } | undefined {
  const shapes: Shape[] = [];
  for (let index = 0; index < records.length && shapes.length < rowsLookedAt; index++) {
    const cells = records[index]?.cells.filter((cell) => cell !== undefined);
    if (cells?.length) shapes.push(shape(index, cells, knowsHeader));
  }
  const mostKnown = Math.max(0, ...shapes.map(({ known }) => known));
  const widest = usual(shapes, ({ filled }) => filled);
  const mostTexts = usual(shapes, ({ texts }) => texts);
  const alike = shapes.filter(({ filled, texts }) => filled >= 0.6 * widest && texts >= 0.7 * mostTexts);
  // One known name alone may be a word in a title or a value in a row: it must also have a header's shape.
  const byName = (mostKnown > 1 ? shapes : alike).find(({ known }) => known > 0 && known === mostKnown);
  const chosen = byName ?? alike[0] ?? shapes.find(({ filled }) => filled >= widest);
  return chosen && { index: chosen.index, doubtful: chosen.known === 0 && chosen.texts * 2 < chosen.filled };
}

/** The most that any record has, save for a single outlier: a record split wrongly, or a remark beside the table. */
function usual(shapes: readonly Shape[], measure: (shape: Shape) => number): number {
  const ranked = shapes.map(measure).sort((a, b) => b - a);
  const wordsOnly = shapes.filter(({ filled, texts }) => filled === texts).map(measure);
  return Math.max(0, ...wordsOnly, ...ranked.slice(0, 2).slice(-1));
}

function shape(index: number, cells: readonly CellValue[], knowsHeader?: (text: string) => boolean): Shape {
  const texts = new Set(cells.filter(isWord).map((cell) => cell.trim().toLowerCase()));
  const known = knowsHeader
    ? cells.filter((cell) => typeof cell === 'string' && knowsHeader(cell.trim())).length
    : 0;
  return { index, filled: cells.length, texts: texts.size, known };
}

function isWord(cell: CellValue): cell is string {
  return typeof cell === 'string' && /\p{L}/u.test(cell);
}
