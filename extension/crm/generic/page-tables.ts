import type { PageTable } from '../page-reading.ts';
import { joined } from './joined.ts';
import { cleanLabel } from './label-text.ts';
import { ownRows } from './own-rows.ts';
import type { Walked } from './seen.ts';
import { span } from './span.ts';

const MOST_ROWS = 200;

/** Tables of records as headers and rows of text. */
export function pageTables({ units, tables, of }: Walked): PageTable[] {
  const found: PageTable[] = [];
  for (const [seen, { kind, headers }] of tables) {
    if (kind !== 'records' || seen.end === seen.start) continue;
    const rows: string[][] = [];
    let heads = headers;
    for (const cells of ownRows(seen.element)) {
      if (cells.length === 0 || rows.length >= MOST_ROWS) continue;
      const isHead =
        cells.every((cell) => cell.tagName === 'TH' || cell.getAttribute('role') === 'columnheader') ||
        cells[0]?.parentElement?.parentElement?.tagName === 'THEAD';
      if (isHead) {
        if (heads.length === 0) heads = cells.map((cell) => cleanLabel(cell.textContent ?? ''));
        continue;
      }
      const texts = cells.map((cell) => {
        const inside = of.get(cell);
        return inside ? joined(units, span(inside.start, inside.end)) : '';
      });
      if (texts.some((text) => text !== '')) rows.push(texts);
    }
    found.push({ headers: heads, rows, where: seen.trail.join(' › ') });
  }
  return found;
}
