import { cleanLabel } from '../../crm/generic/label-text.ts';
import { tableKind } from '../../crm/generic/table-kind.ts';
import { cardColumns } from './card-columns.ts';
import type { PageTrees } from './page-trees.ts';
import { shownText, tidy } from './shown-text.ts';

/** A table or a list of cards as rows of text; a column without a head has an empty one. */
export interface SeenTable {
  readonly element: Element;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly cards?: { readonly list: string; readonly card: string };
}

const TABLE = 'table,[role="table"],[role="grid"],[role="treegrid"]';
const MOST_ROWS = 200;
const MOST_LEVELS = 8;
const MOST_PARTS = 4000;
/** Cards say more than one thing each. */
const LEAST_TEXTS = 2;

/** The table or list that an element stands in, innermost first. */
export function tablesAround(element: Element, trees: PageTrees): SeenTable[] {
  const found: SeenTable[] = [];
  let at: Element | undefined = element;
  for (let level = 0; at !== undefined && level < MOST_LEVELS; level++) {
    if (at.tagName === 'BODY') break;
    const table = tableIn(at, trees);
    if (table !== undefined) found.push(table);
    at = trees.parent(at);
  }
  // Rows and cells of a table look like cards themselves.
  const whole = found.find((one) => one.element.matches(TABLE));
  return whole === undefined
    ? found
    : [whole, ...found.filter((one) => one !== whole && one.element.contains(whole.element))];
}

export function tableIn(element: Element, trees: PageTrees): SeenTable | undefined {
  return element.matches(TABLE) ? rowsOf(element, trees) : cardsOf(element, trees);
}

function rowsOf(element: Element, trees: PageTrees): SeenTable | undefined {
  const { rows, head } = tableKind(element, headBefore(element, trees));
  const body = rows.filter((cells) => cells !== rows.find((one) => one[0] === head[0])).slice(0, MOST_ROWS);
  const width = Math.max(head.length, ...body.map((cells) => cells.length));
  if (width < 2 || (body.length === 0 && head.length === 0)) return undefined;
  const headers = Array.from({ length: width }, (_, n) => headText(head[n]));
  return { element, headers, rows: body.map((cells) => cells.map(shownText)).filter(saysAnything) };
}

/** A head that stays in sight while the rows scroll is a table of its own. */
function headBefore(element: Element, trees: PageTrees): readonly Element[] {
  const tables = trees.all.filter((one) => one.tagName === 'TABLE');
  const before = tables[tables.indexOf(element) - 1];
  const known = before === undefined ? undefined : tableKind(before, []);
  return known?.kind === 'head-only' ? known.head : [];
}

function headText(cell: Element | undefined): string {
  if (cell === undefined) return '';
  return cleanLabel(shownText(cell) || tidy(cell.getAttribute('aria-label') ?? ''));
}

function cardsOf(element: Element, trees: PageTrees): SeenTable | undefined {
  const kids = cardsIn(element, trees);
  const [first] = kids;
  if (first === undefined) return undefined;
  const { headers, rows } = cardColumns(kids.slice(0, MOST_ROWS), trees);
  if (headers.length < LEAST_TEXTS) return undefined;
  return { element, headers, rows, cards: { list: element.tagName, card: first.tagName } };
}

/** The cards of a list: at least two, all of one make, and together no whole page. */
export function cardsIn(element: Element, trees: PageTrees): readonly Element[] {
  const kids = trees.children(element);
  const [first] = kids;
  if (first === undefined || kids.length < 2 || element.getElementsByTagName('*').length > MOST_PARTS)
    return [];
  const made = makeOf(first);
  if (!kids.every((kid) => makeOf(kid) === made)) return [];
  const cards = kids.filter((kid) => shownText(kid) !== '');
  return cards.length < 2 ? [] : cards;
}

/** States such as *selected* come behind what a thing is. */
function makeOf(element: Element): string {
  return `${element.tagName} ${element.classList[0] ?? ''}`;
}

function saysAnything(cells: readonly string[]): boolean {
  return cells.some((text) => text !== '');
}
