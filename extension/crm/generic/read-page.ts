import type { LabelledText, PageReading } from '../page-reading.ts';
import { adjacent } from './adjacent.ts';
import { aria } from './aria.ts';
import { attribute } from './attribute.ts';
import { blockGrids } from './block-grids.ts';
import { cardTables } from './card-tables.ts';
import { choose } from './choose.ts';
import { colonText } from './colon-text.ts';
import { definitionList } from './definition-list.ts';
import { nameOfField } from './field-name.ts';
import { headingAbove } from './heading-above.ts';
import { itemTables } from './item-tables.ts';
import { knownLabels } from './known-labels.ts';
import { labelFor } from './label-for.ts';
import { own } from './own.ts';
import { pageHeading } from './page-heading.ts';
import { pageTables } from './page-tables.ts';
import { placeholder } from './placeholder.ts';
import { recordKey } from './record-key.ts';
import { headsRelated, repeatedItems } from './related.ts';
import { repeated } from './repeated.ts';
import type { Candidate, Seen } from './seen.ts';
import { type StatedUnit, statedUnits, unitStated } from './stated-units.ts';
import { table } from './table.ts';
import { walk } from './walk.ts';

const WAYS = [
  labelFor,
  aria,
  definitionList,
  table,
  attribute,
  adjacent,
  headingAbove,
  knownLabels,
  repeated,
  colonText,
  placeholder,
];

/**
 * Reads label–value pairs and tables off any page. Looks only: changes nothing, asks nothing
 * of the network, and gives a plain value.
 */
export function readPage(document: Document, location: { readonly href: string }): PageReading {
  const walked = walk(document);
  const candidates = WAYS.flatMap((way) => way(walked));
  const grids = blockGrids(walked);
  const inGrid = ({ at }: Candidate) =>
    grids.some(({ around }) => at.start >= around.start && at.end <= around.end);
  const chosen = choose(
    candidates.filter((one) => (one.valueUnits.length > 0 || walked.visible(one.at)) && !inGrid(one)),
    walked.units.length,
  );
  const items = repeatedItems(chosen);
  const stated = statedUnits(walked, chosen);
  const inFront = chosen.filter(({ at }) => at.place.front).length >= 2;
  const title = own(document, 'title');
  const heading = pageHeading(walked, title);
  return {
    url: location.href,
    title,
    language: own(document, 'documentElement').lang,
    ...(heading === undefined ? {} : { heading }),
    pairs: chosen.map((candidate) => pair(candidate, itemAround(candidate.at, items), inFront, stated)),
    tables: [
      ...pageTables(walked, stated),
      ...grids.map(({ table }) => table),
      ...cardTables(walked, chosen, items),
      ...itemTables(walked, chosen),
    ],
    record: recordKey(location.href),
  };
}

function pair(
  candidate: Candidate,
  item: Seen | undefined,
  inFront: boolean,
  stated: readonly StatedUnit[],
): LabelledText {
  const unit = unitStated(candidate.at, stated);
  const { label, text, by, at, labelUnits, valueUnits } = candidate;
  const name = candidate.name ?? nameOfField(at, labelUnits.length + valueUnits.length);
  const trail = at.trail.at(-1) === label ? at.trail.slice(0, -1) : at.trail;
  const { place } = at;
  return {
    label,
    text,
    by,
    ...(name === undefined ? {} : { name }),
    ...(unit === undefined ? {} : { unit }),
    where: trail.join(' › '),
    scope: item ? `item-${item.order}` : place.scope,
    related: place.related || item !== undefined || headsRelated(trail),
    // A tab not now shown may be stale; a page behind a dialog is not what the user looks at.
    sure:
      Math.round(candidate.sure * (place.tucked ? 0.8 : 1) * (inFront && !place.front ? 0.6 : 1) * 100) / 100,
  };
}

function itemAround(at: Seen, items: ReadonlySet<Seen>): Seen | undefined {
  for (let seen: Seen | undefined = at; seen; seen = seen.parent) if (items.has(seen)) return seen;
  return undefined;
}
