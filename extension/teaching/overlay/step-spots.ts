import { runsIn } from '../page/label-texts.ts';
import type { PageLook } from '../page/page-look.ts';
import { isSecret, shownText } from '../page/shown-text.ts';
import { type Spot, sameSpot, spotOf } from '../page/spot.ts';
import { tableIn } from '../page/table-in.ts';
import type { Pick } from '../pick.ts';
import { whyNot } from './spot-at.ts';

const CONTROL = /^(INPUT|SELECT|TEXTAREA)$/;
const SILENT = /^(SCRIPT|STYLE|TEMPLATE|NOSCRIPT|HEAD|TITLE|OPTION|SVG|PATH)$/i;

/** All that can be stepped through by keys, in the order of the page. */
export function stepSpots(what: Pick['kind'], look: PageLook): Spot[] {
  return look.trees.all
    .filter((element) => !SILENT.test(element.tagName))
    .flatMap((element): readonly Spot[] => (what === 'table' ? tables(element) : values(element)));

  function tables(element: Element): Spot[] {
    const table = tableIn(element, look.trees);
    return table !== undefined && look.standing(element) === 'shown' ? [{ element }] : [];
  }

  function values(element: Element): Spot[] {
    const runs = runsIn(element);
    if (runs.length === 0 && !CONTROL.test(element.tagName)) return [];
    if (isSecret(element) || look.standing(element) !== 'shown') return [];
    const spots = runs.length === 0 ? [{ element }] : runs.map((run) => spotOf(element, run));
    return spots.filter(
      (spot, n) => whyNot(spot) === undefined && spots.findIndex((one) => sameSpot(one, spot)) === n,
    );
  }
}

/** The next bigger part of the page that says more than this one. */
export function wider({ element, run }: Spot, look: PageLook): Spot {
  if (run !== undefined) return { element };
  const text = shownText(element);
  for (let at = look.trees.parent(element); at && at.tagName !== 'BODY'; at = look.trees.parent(at))
    if (shownText(at) !== text) return { element: at };
  return { element };
}
