import type { RivalRating, RivalRatings } from './account.ts';

/** One rating as it is given: of an item, for a provider, by whose word. */
export interface RatingChange {
  readonly item: string;
  /** Place in the list of providers; 0 is us. */
  readonly provider: number;
  /** 1–10; undefined takes the rating back. */
  readonly score: number | undefined;
  /** ISO day. */
  readonly date: string;
}

/** The ratings with one changed; an item that nobody is rated on any more goes. */
export function rate(ratings: RivalRatings, { item, provider, score, date }: RatingChange): RivalRatings {
  const before = ratings.ratings.find((one) => one.item === item);
  const scores = ratings.providers.map((_, at) => (at === provider ? score : before?.scores[at]));
  const { source } = before ?? {};
  const next: RivalRating = { item, scores, date, ...(source === undefined ? {} : { source }) };
  return withRating(ratings, next);
}

/** The ratings with the source of one item's named. */
export function rateSource(ratings: RivalRatings, item: string, source: string | undefined): RivalRatings {
  const before = ratings.ratings.find((one) => one.item === item);
  if (before === undefined) return ratings;
  const { source: _before, ...rest } = before;
  return withRating(ratings, source === undefined ? rest : { ...rest, source });
}

/** The ratings with one more rival, of whom nothing is rated yet; a name that is there already changes nothing. */
export function addRival(ratings: RivalRatings, name: string): RivalRatings {
  if (ratings.providers.includes(name)) return ratings;
  return { ...ratings, providers: [...ratings.providers, name] };
}

/** The ratings without a rival. */
export function removeRival(ratings: RivalRatings, provider: number): RivalRatings {
  const others = <T>(list: readonly T[]) => list.filter((_, at) => at !== provider);
  return {
    providers: others(ratings.providers),
    ratings: ratings.ratings
      .map((one) => ({ ...one, scores: others(ratings.providers.map((_, at) => one.scores[at])) }))
      .filter(isRated),
  };
}

function withRating(ratings: RivalRatings, next: RivalRating): RivalRatings {
  const others = ratings.ratings.filter(({ item }) => item !== next.item);
  return { ...ratings, ratings: isRated(next) ? [...others, next] : others };
}

function isRated({ scores }: RivalRating): boolean {
  return scores.some((score) => score !== undefined);
}
