import type { PageTable } from '../page-reading.ts';
import { joined } from './joined.ts';
import { headsRelated } from './related.ts';
import type { Candidate, Seen, Walked } from './seen.ts';
import { span } from './span.ts';
import { tableCaption } from './table-caption.ts';

const ITEM_ROLES = /^(listitem|article)$/;
/** What a card's own name stands under: it has no label of its own. */
const NAME = 'Name';
const LONGEST_NAME = 120;
const ONE = /\S\s*[(（[]\s*1\s*[)）\]]$/;

/** Lists of cards, each with its name and its labelled values, as the tables that they are. */
export function cardTables(
  { units }: Walked,
  chosen: readonly Candidate[],
  items: ReadonlySet<Seen>,
): PageTable[] {
  const lists = new Map<Seen, Map<Seen, Candidate[]>>();
  for (const candidate of chosen) {
    if (candidate.at.place.listed) continue;
    const card = cardAround(candidate.at, items);
    if (card?.parent === undefined) continue;
    const cards = lists.get(card.parent) ?? new Map<Seen, Candidate[]>();
    cards.set(card, [...(cards.get(card) ?? []), candidate]);
    lists.set(card.parent, cards);
  }
  return [...lists].flatMap(([list, cards]) => {
    // A heading that stands in the list itself is above its cards, not above the list.
    const above = [...cards.keys()][0]?.trail ?? list.trail;
    const caption = headsRelated(above) ? undefined : tableCaption(list, units);
    const trail = caption === undefined ? above : [...above, caption];
    if (!headsRelated(trail)) return [];
    const labels = [...new Set([...cards.values()].flat().map(({ label }) => label))];
    const rows = [...cards].map(([card, pairs]) => [
      nameOf(card, pairs),
      ...labels.map((label) => pairs.find((pair) => pair.label === label)?.text ?? ''),
    ]);
    if (rows.every(([name]) => name === '')) return [];
    return [{ headers: [NAME, ...labels], rows, where: trail.join(' › ') }];
  });

  /** The first text of a card that is no part of a pair: a link or heading rather than a mark beside it. */
  function nameOf(card: Seen, pairs: readonly Candidate[]): string {
    const used = new Set(pairs.flatMap(({ labelUnits, valueUnits }) => [...labelUnits, ...valueUnits]));
    const free = span(card.start, card.end).filter((index) => !used.has(index) && !units[index]?.control);
    const titled = free.find((index) => inTitle(units[index]?.holder, card)) ?? free[0];
    const name = titled === undefined ? '' : joined(units, [titled]);
    return name.length > LONGEST_NAME ? '' : name;
  }
}

function inTitle(holder: Seen | undefined, card: Seen): boolean {
  for (let at = holder; at !== undefined && at !== card; at = at.parent)
    if (/^(A|H[1-6])$/.test(at.tag) || at.role === 'link' || at.role === 'heading') return true;
  return false;
}

function cardAround(at: Seen, items: ReadonlySet<Seen>): Seen | undefined {
  for (let seen: Seen | undefined = at; seen; seen = seen.parent)
    if (items.has(seen) || /^(LI|ARTICLE)$/.test(seen.tag) || ITEM_ROLES.test(seen.role)) return seen;
  return onlyOne(at);
}

/** Under a heading that counts one entry, all that it heads is that entry. */
function onlyOne(at: Seen): Seen | undefined {
  const heading = at.trail.at(-1) ?? '';
  if (!ONE.test(heading)) return undefined;
  let card = at;
  while (card.parent?.trail.at(-1) === heading) card = card.parent;
  return card;
}
