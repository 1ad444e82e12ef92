import { fieldText } from './field-text.ts';
import { labelLike } from './label-like.ts';
import { cleanLabel } from './label-text.ts';
import type { Candidate, Seen, Walked } from './seen.ts';
import { signature } from './signature.ts';
import { span } from './span.ts';

const HEADING = /^H[2-6]$/;

const isHeading = (seen: Seen | undefined) => seen !== undefined && HEADING.test(seen.tag);
const headed = (kid: Seen) => isHeading(kid) || isHeading(kid.kids[0]);

/** A small heading over one short text, where at least two such blocks stand together. */
export function headingAbove({ units, parents }: Walked): Candidate[] {
  const found: Candidate[] = [];
  for (const parent of parents) {
    if (parent.place.related || parent.kids.length < 2 || !parent.kids.some(headed)) continue;
    const tiles = parent.kids.filter(
      (kid) => kid.kids.length === 2 && isHeading(kid.kids[0]) && !kid.ownText,
    );
    const alike = tiles.filter((tile) => signature(tile) === signature(tiles[0] as Seen));
    const flat = parent.kids.flatMap((kid, n): [Seen, Seen][] => {
      const next = parent.kids[n + 1];
      const last = parent.kids[n + 2];
      return isHeading(kid) &&
        next &&
        /^(P|DIV|SPAN)$/.test(next.tag) &&
        (last === undefined || isHeading(last))
        ? [[kid, next]]
        : [];
    });
    const pairs =
      alike.length >= 2
        ? alike.map((tile): [Seen, Seen] => [tile.kids[0] as Seen, tile.kids[1] as Seen])
        : flat;
    if (pairs.length < 2 || new Set(pairs.map(([name]) => name.tag)).size > 1) continue;
    const group = pairs.map(([name, value]) => pairOf(name, value)).filter((pair) => pair !== undefined);
    if (group.length === pairs.length) found.push(...group);
  }
  return found;

  function pairOf(name: Seen, value: Seen): Candidate | undefined {
    const labelUnits = span(name.start, name.end);
    const valueUnits = span(value.start, value.end);
    const label = cleanLabel(units[name.start]?.text ?? '');
    const text = fieldText(units, valueUnits);
    if (
      labelUnits.length !== 1 ||
      valueUnits.length === 0 ||
      valueUnits.length > 3 ||
      text.length > 80 ||
      !labelLike(label, 40)
    )
      return undefined;
    return { label, labelUnits, valueUnits, text, at: value, by: 'heading', sure: 0.55 };
  }
}
