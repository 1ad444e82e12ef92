import type { LocalText } from '../../../core/text/local-text.ts';
import type { BookRival } from './book-rivals.ts';
import type { RivalMatch } from './rival-match.ts';

/** How one rival does on one item over all accounts that rate both of us on it. */
export interface ItemStanding {
  /** Accounts that rate both. */
  readonly rated: number;
  /** Mean of our rating less theirs; undefined where none rates both. */
  readonly margin: number | undefined;
  /** The accounts where the rival is rated higher. */
  readonly theirs: readonly RivalMatch[];
}

export interface RivalItem {
  readonly id: string;
  readonly label: LocalText;
  /** One per rival. */
  readonly standings: readonly ItemStanding[];
}

/** Every rated item with how each rival does on it; the item on which we stand furthest behind comes first. */
export function rivalItems(rivals: readonly BookRival[]): readonly RivalItem[] {
  const labels = new Map<string, LocalText>();
  for (const { matches } of rivals)
    for (const { row } of matches)
      for (const { id, label } of row.assessment.competition?.items ?? []) labels.set(id, label);
  const gaps = rivals.map(({ matches }) => gapsOf(matches));
  return [...labels]
    .map(([id, label]): RivalItem => ({ id, label, standings: gaps.map((by) => by.get(id) ?? UNRATED) }))
    .filter(({ standings }) => standings.some(({ rated }) => rated > 0))
    .sort((a, b) => worst(a) - worst(b));
}

const UNRATED: ItemStanding = { rated: 0, margin: undefined, theirs: [] };

function gapsOf(matches: readonly RivalMatch[]): ReadonlyMap<string, ItemStanding> {
  const found = new Map<string, { rated: number; sum: number; theirs: RivalMatch[] }>();
  for (const match of matches) {
    for (const { id, scores } of match.row.assessment.competition?.items ?? []) {
      const [ours, theirs] = [scores[0], scores[match.provider]];
      if (ours === undefined || theirs === undefined) continue;
      const item = found.get(id) ?? { rated: 0, sum: 0, theirs: [] };
      found.set(id, item);
      item.rated += 1;
      item.sum += ours - theirs;
      if (theirs > ours) item.theirs.push(match);
    }
  }
  return new Map(
    [...found].map(([id, { rated, sum, theirs }]) => [id, { rated, margin: sum / rated, theirs }]),
  );
}

function worst({ standings }: RivalItem): number {
  return Math.min(...standings.map(({ margin }) => margin ?? Number.POSITIVE_INFINITY));
}
