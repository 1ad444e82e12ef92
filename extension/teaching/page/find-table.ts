import { recordPattern } from '../record-pattern.ts';
import type { TablePlace } from '../taught-rule.ts';
import type { FoundBy } from './find-value.ts';
import { marksOf, withMark } from './marks.ts';
import type { PageLook } from './page-look.ts';
import { followPath, pathTo } from './page-path.ts';
import { sectionAbove } from './section-above.ts';
import { cardsIn, type SeenTable, tableIn } from './table-in.ts';

export type FoundTable =
  | { readonly kind: 'found'; readonly table: SeenTable; readonly by: FoundBy }
  | { readonly kind: 'missing'; readonly why: 'gone' | 'many' };

const ROLES = /^(table|grid|treegrid)$/;

export function tablePlaceOf(table: SeenTable, look: PageLook, href: string): TablePlace {
  const { element, headers, cards } = table;
  const under = sectionAbove(element, look.trees) ?? caption(element);
  return {
    ...(under === undefined ? {} : { under }),
    ...(cards === undefined ? {} : { cards }),
    headers,
    marks: marksOf(element, look.trees, recordPattern(href).ids).filter(({ down }) => down.length === 0),
    path: pathTo(element, look.trees),
  };
}

/**
 * The table that a place names on this page: by the heads of its columns and what stands above it, else by marks,
 * else by its position.
 *
 * @param needed Columns that are read, counted from 0.
 */
export function findTable(place: TablePlace, needed: readonly number[], look: PageLook): FoundTable {
  const heads = needed.flatMap((at) => place.headers[at] || []);
  const inSight = candidates().filter(({ element }) => look.standing(element) !== 'hidden');
  const fitting = inSight.filter((table) => fits(table));
  const under = fitting.filter(({ element }) => headingOf(element) === place.under);
  const [table, ...others] = under.length > 0 ? under : fitting;
  // Without heads on its columns only what stands above it tells a table from any other.
  const told = heads.length > 0 || (place.under !== undefined && under.length > 0);
  if (table !== undefined && others.length === 0 && told) return { kind: 'found', table, by: 'label' };
  for (const mark of place.marks) {
    const [element, ...more] = withMark(mark, look.trees);
    const marked = element && more.length === 0 ? tableIn(element, look.trees) : undefined;
    if (marked !== undefined && fits(marked)) return { kind: 'found', table: marked, by: 'structure' };
  }
  if (told && others.length > 0) return { kind: 'missing', why: 'many' };
  const end = followPath(place.path, look.trees, true);
  const last = end && tableIn(end, look.trees);
  return last !== undefined && fits(last) && heads.length > 0
    ? { kind: 'found', table: last, by: 'position' }
    : { kind: 'missing', why: 'gone' };

  function candidates(): SeenTable[] {
    const { cards, under } = place;
    if (cards === undefined)
      return look.trees.all
        .filter((one) => one.tagName === 'TABLE' || ROLES.test(one.getAttribute('role') ?? ''))
        .flatMap((one) => tableIn(one, look.trees) ?? []);
    // Much of a page looks like cards: without a heading over them only marks and position tell them.
    if (under === undefined) return [];
    return look.trees.all
      .filter((one) => one.tagName === cards.list && one.firstElementChild?.tagName === cards.card)
      .filter((one) => headingOf(one) === under && cardsIn(one, look.trees).length > 0)
      .flatMap((one) => tableIn(one, look.trees) ?? []);
  }

  function fits({ headers, cards }: SeenTable): boolean {
    if ((cards === undefined) !== (place.cards === undefined)) return false;
    if (heads.length > 0) return heads.every((head) => headers.includes(head));
    return headers.length === place.headers.length;
  }

  function headingOf(element: Element): string | undefined {
    return sectionAbove(element, look.trees) ?? caption(element);
  }
}

function caption(element: Element): string | undefined {
  const said = (
    element.querySelector('caption')?.textContent ??
    element.getAttribute('aria-label') ??
    ''
  ).trim();
  return said === '' ? undefined : said;
}
