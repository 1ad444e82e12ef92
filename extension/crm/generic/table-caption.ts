import { joined } from './joined.ts';
import { cleanLabel } from './label-text.ts';
import type { Seen, Unit } from './seen.ts';
import { span } from './span.ts';

const FURTHEST = 7;
const LONGEST = 60;

/**
 * The words that stand right above a table and head nothing else, whatever their tag: a title in a bar,
 * with its count. Nothing where the text before the table is text of another kind.
 */
export function tableCaption(table: Seen, units: readonly Unit[]): string | undefined {
  let at = table.parent;
  for (let up = 0; at !== undefined && up < FURTHEST; up++, at = at.parent) {
    if (at.start === table.start) continue;
    const before = at.kids.findLast((kid) => kid.end <= table.start && kid.end > kid.start);
    if (before === undefined) return undefined;
    const words = span(before.start, before.end);
    if (words.length > 4 || words.some((index) => units[index]?.control !== undefined)) return undefined;
    const text = cleanLabel(joined(units, words));
    return text.length > LONGEST ? undefined : text;
  }
  return undefined;
}
