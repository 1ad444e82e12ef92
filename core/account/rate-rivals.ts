import type { RivalRating, RivalRatings } from './account.ts';
import type { Evidence } from './rival-record.ts';

/** One rating as it is given: of an item, for a provider, by whose word. */
export interface RatingChange extends Evidence {
  readonly item: string;
  /** Place in the list of providers, 0 is us; or how much the item matters to the customer. */
  readonly provider: number | 'importance';
  /** 1–10; undefined takes the rating back. */
  readonly score: number | undefined;
  /** ISO day. */
  readonly date: string;
}

/** The ratings with one changed; an item that nobody is rated on any more goes. */
export function rate(ratings: RivalRatings, change: RatingChange): RivalRatings {
  const { item, provider, score, date, source } = change;
  const { importance, ...before }: RivalRating = ratingOf(ratings, item) ?? { item, scores: [] };
  const matters = provider === 'importance' ? score : importance;
  const scores = ratings.providers.map((_, at) => (at === provider ? score : before.scores[at]));
  return withRating(ratings, {
    ...before,
    scores,
    date,
    ...(source === undefined ? {} : { source }),
    ...(matters === undefined ? {} : { importance: matters }),
  });
}

/** The ratings with what one item's rest on: whose word it is, and since when. */
export function rateEvidence(
  ratings: RivalRatings,
  item: string,
  { source, date }: { readonly [K in keyof Evidence]: Evidence[K] | undefined },
): RivalRatings {
  const before = ratingOf(ratings, item);
  if (before === undefined) return ratings;
  const { source: _source, date: _date, ...rest } = before;
  return withRating(ratings, {
    ...rest,
    ...(source === undefined ? {} : { source }),
    ...(date === undefined ? {} : { date }),
  });
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

function ratingOf({ ratings }: RivalRatings, item: string): RivalRating | undefined {
  return ratings.find((one) => one.item === item);
}

function isRated({ scores, importance }: RivalRating): boolean {
  return importance !== undefined || scores.some((score) => score !== undefined);
}
