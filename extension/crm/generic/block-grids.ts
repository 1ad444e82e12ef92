import type { PageTable } from '../page-reading.ts';
import { fieldText } from './field-text.ts';
import { cleanLabel } from './label-text.ts';
import { nameColumns } from './name-columns.ts';
import type { Seen, Unit, Walked } from './seen.ts';
import { span } from './span.ts';
import { tableCaption } from './table-caption.ts';

const OTHER_WAYS = /^(TABLE|THEAD|TBODY|TR|DL)$/;
const LONGEST_CELL = 8;

export interface BlockGrid {
  readonly around: Seen;
  readonly table: PageTable;
}

/** Lists of people and deals set out in rows of plain blocks, the first of which names the columns. */
export function blockGrids({ units, parents }: Walked): BlockGrid[] {
  const found: BlockGrid[] = [];
  for (const around of parents) {
    const [head, second] = around.kids;
    if (head === undefined || second === undefined || head.kids.length < 2) continue;
    if (around.place.listed || around.ownText || OTHER_WAYS.test(around.tag)) continue;
    if (second.kids.length !== head.kids.length || !nameColumns(textsOf(head, units).map(cleanLabel)))
      continue;
    const rows = around.kids.slice(1).filter(({ start, end }) => end > start);
    if (!rows.every((row) => isRow(row, head))) continue;
    const headers = textsOf(head, units).map(cleanLabel);
    const texts = rows.map((row) => textsOf(row, units));
    found.push({ around, table: { headers, rows: texts, where: placeOf(around) } });
  }
  return found;

  function placeOf(around: Seen): string {
    const caption = tableCaption(around, units);
    const trail = around.kids[0]?.trail ?? [];
    return (caption === undefined || trail.at(-1) === caption ? trail : [...trail, caption]).join(' › ');
  }
}

function isRow(row: Seen, head: Seen): boolean {
  return (
    row.kids.length === head.kids.length &&
    !row.ownText &&
    row.kids.every(({ start, end }) => end - start <= LONGEST_CELL)
  );
}

function textsOf({ kids }: Seen, units: readonly Unit[]): string[] {
  return kids.map(({ start, end }) => fieldText(units, span(start, end)));
}
