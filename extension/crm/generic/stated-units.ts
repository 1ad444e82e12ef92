import { readHeaderUnit } from '../../../core/account/header-unit.ts';
import type { Candidate, Seen, Walked } from './seen.ts';

/** `All amounts in thousands of USD`, `（单位：万元）`. */
const STATED = [
  /\b(?:amounts?|figures|values|numbers)\b[^.;]{0,20}?\b(?:in|are)\s+(\S+(?: of)?(?: [\p{Lu}\p{Sc}]{1,4})?)[.)]?$/iu,
  /(?:金额)?单位\s*[:：]?\s*([\p{Script=Han}\p{Sc}A-Z]{1,8})\s*[)）\]】]?$/u,
];
/** Asked first of every text of the page. */
const MAY_STATE = /单位| (?:in|are) /;
const LONGEST = 80;

export interface StatedUnit {
  /** Holds for what stands behind it in the part of the page that it heads. */
  readonly around: Seen;
  readonly order: number;
  readonly words: string;
}

/** What the page says of the unit of all amounts of a part, where that is another one than a single piece of money. */
export function statedUnits({ units, tables }: Walked, chosen: readonly Candidate[]): StatedUnit[] {
  const found: StatedUnit[] = [];
  for (const { text, control, holder } of units) {
    if (control !== undefined || text.length > LONGEST || !MAY_STATE.test(text)) continue;
    const words = STATED.map((pattern) => pattern.exec(text)?.[1]).find((each) => each !== undefined);
    if (words === undefined || (readHeaderUnit(words)?.factor ?? 1) === 1) continue;
    let around: Seen | undefined = holder;
    while (around !== undefined && !heads(around, holder)) around = around.parent;
    if (around !== undefined) found.push({ around, order: holder.order, words });
  }
  return found;

  function heads(around: Seen, holder: Seen): boolean {
    const within = (seen: Seen) => seen.order > holder.order && isWithin(seen, around);
    return (
      chosen.some(({ at, labelUnits }) => labelUnits.length > 0 && within(at)) ||
      [...tables.keys()].some(within)
    );
  }
}

/** The words of the unit that is stated for a place, by the nearest statement. */
export function unitStated(seen: Seen, stated: readonly StatedUnit[]): string | undefined {
  return stated.findLast(({ around, order }) => seen.order > order && isWithin(seen, around))?.words;
}

function isWithin(seen: Seen, around: Seen): boolean {
  return seen.order > around.order && seen.start >= around.start && seen.end <= around.end;
}
