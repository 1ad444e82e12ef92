import type { ItemRating } from '../account/rival-record.ts';
import type { Playbook } from '../playbook/schema.ts';
import type { LocalText } from '../text/local-text.ts';
import { certaintyOf } from './certainty.ts';
import { itemsOnScale } from './off-scale.ts';
import { isFair } from './source-kind.ts';

/** One item of a list that is rated 1–10, with the question that it answers. */
export interface RatedItem {
  readonly id: string;
  readonly label: LocalText;
  readonly question: LocalText;
  /** Undefined is unrated. */
  readonly rating: number | undefined;
  readonly note: string | undefined;
  /** 0–1; undefined where unrated. */
  readonly certainty: number | undefined;
  readonly source: string | undefined;
  readonly date: string | undefined;
}

export interface RatedList {
  readonly items: readonly RatedItem[];
  /** Mean of the rated items, 1–10. */
  readonly mean: number | undefined;
  readonly rated: number;
}

type Asked = Playbook['competition']['market']['forces'];

/** A rated list of the playbook: the five forces, PEST, the nine items of attractiveness. METHODS 4.8, 3.6. */
export function ratedList(
  asked: Asked,
  ratings: readonly ItemRating[] = [],
  { sources, evidence }: Pick<Playbook['competition'], 'sources' | 'evidence'>,
  asOf?: string,
): RatedList {
  const byItem = new Map(
    itemsOnScale(ratings)
      .filter(({ source }) => isFair(source, sources))
      .map((rating) => [rating.item, rating]),
  );
  const items = asked.map(({ id, label, question }): RatedItem => {
    const found = byItem.get(id);
    return {
      id,
      label,
      question,
      rating: found?.rating,
      note: found?.note,
      certainty: found === undefined ? undefined : certaintyOf(found, evidence, asOf),
      source: found?.source,
      date: found?.date,
    };
  });
  const known = items.flatMap(({ rating }) => rating ?? []);
  const mean = known.length === 0 ? undefined : known.reduce((sum, one) => sum + one, 0) / known.length;
  return { items, mean, rated: known.length };
}
