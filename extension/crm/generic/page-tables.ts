import type { PageTable } from '../page-reading.ts';
import { fieldText } from './field-text.ts';
import { cleanLabel } from './label-text.ts';
import type { Seen, Walked } from './seen.ts';
import { span } from './span.ts';
import { type StatedUnit, unitStated } from './stated-units.ts';
import { tableCaption } from './table-caption.ts';

const MOST_ROWS = 200;
const HEAD_ROLE = 'columnheader';
/** What a head says of sorting. */
const SORTING = /^(sort(ed)? by|排序)\s*[:：]?\s*|\s*[↑↓▲▼△▽⇅↕⬍]+\s*/gi;

/** Tables of records as headers and rows of text. */
export function pageTables({ units, tables, of }: Walked, stated: readonly StatedUnit[]): PageTable[] {
  const found: PageTable[] = [];
  for (const [seen, { kind, head, rows: own }] of tables) {
    if (kind !== 'records' || seen.end === seen.start) continue;
    const rows: string[][] = [];
    let headers = head.map(headerText);
    for (const cells of own) {
      if (rows.length >= MOST_ROWS) break;
      if (cells[0] === head[0] || isHead(cells)) {
        if (headers.length === 0) headers = cells.map(headerText);
        continue;
      }
      const texts = cells.map((cell) => textIn(of.get(cell)));
      if (texts.some((text) => text !== '')) rows.push(texts);
    }
    const unit = unitStated(seen, stated);
    found.push({ headers, rows, where: placeOf(seen), ...(unit === undefined ? {} : { unit }) });
  }
  return found;

  /** What is shown, without the buttons that sort the column; else the name that the cell states. */
  function headerText(cell: Element): string {
    const stated = cell.getAttribute('aria-label') ?? cell.getAttribute('title') ?? cell.textContent ?? '';
    return cleanLabel((textIn(of.get(cell)) || stated).replace(SORTING, ' '));
  }

  function textIn(inside: Seen | undefined): string {
    return inside ? fieldText(units, span(inside.start, inside.end)) : '';
  }

  function placeOf(seen: Seen): string {
    const caption = tableCaption(seen, units);
    const last = seen.trail.at(-1);
    const known =
      caption === undefined || (last !== undefined && (caption.startsWith(last) || last.startsWith(caption)));
    return (known ? seen.trail : [...seen.trail, caption]).join(' › ');
  }
}

function isHead(cells: readonly Element[]): boolean {
  return (
    cells.every((cell) => cell.tagName === 'TH' || cell.getAttribute('role') === HEAD_ROLE) ||
    cells[0]?.parentElement?.parentElement?.tagName === 'THEAD'
  );
}
