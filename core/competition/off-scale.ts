import type { AccountTables, RivalRatings } from '../account/account.ts';
import type { ItemRating } from '../account/rival-record.ts';
import type { EvidenceList } from './refused-evidence.ts';

/** A rating that is no number from 1 to 10, with its place. */
export interface OffScale {
  readonly list: EvidenceList;
  readonly item: string;
  /** Undefined where it is the importance, or a list without providers. */
  readonly provider: string | undefined;
  readonly received: number;
}

function onScale(rating: number | undefined): boolean {
  return rating === undefined || (rating >= 1 && rating <= 10);
}

/** Every rating of the record that lies off the scale; none of them counts. */
export function offScale({ rivals, factors, market, attractiveness }: AccountTables): readonly OffScale[] {
  const found: OffScale[] = [];
  for (const [list, table] of Object.entries({ rivals, factors }) as [EvidenceList, RivalRatings?][])
    for (const { item, scores, importance } of table?.ratings ?? []) {
      for (const [at, score] of scores.entries())
        if (score !== undefined && !onScale(score))
          found.push({ list, item, provider: table?.providers[at], received: score });
      if (importance !== undefined && !onScale(importance))
        found.push({ list, item, provider: undefined, received: importance });
    }
  const lists = { forces: market?.forces, pest: market?.pest, attractiveness };
  for (const [list, ratings] of Object.entries(lists) as [EvidenceList, (readonly ItemRating[])?][])
    for (const { item, rating } of ratings ?? [])
      if (!onScale(rating)) found.push({ list, item, provider: undefined, received: rating });
  return found;
}

/** The ratings without those off the scale; the very same object where there are none. */
export function onScaleOnly(table: RivalRatings): RivalRatings {
  if (table.ratings.every(({ scores, importance }) => scores.every(onScale) && onScale(importance)))
    return table;
  return {
    ...table,
    ratings: table.ratings.map(({ importance, ...rating }) => ({
      ...rating,
      scores: rating.scores.map((score) => (onScale(score) ? score : undefined)),
      ...(importance === undefined || !onScale(importance) ? {} : { importance }),
    })),
  };
}

export function itemsOnScale(ratings: readonly ItemRating[]): readonly ItemRating[] {
  return ratings.every(({ rating }) => onScale(rating))
    ? ratings
    : ratings.filter(({ rating }) => onScale(rating));
}
