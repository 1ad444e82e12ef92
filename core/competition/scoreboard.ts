import type { RivalRating, RivalRatings } from '../account/account.ts';
import type { Playbook, Scorecard } from '../playbook/schema.ts';
import type { LocalText } from '../text/local-text.ts';
import { weightedMean } from '../valuation/weighted-mean.ts';
import { certaintyOf, rangeOf } from './certainty.ts';
import { itemLead } from './item-lead.ts';
import { rankProviders } from './rank-providers.ts';
import { isFair } from './source-kind.ts';
import { type WeightedTotal, weightedTotals } from './weighted-totals.ts';

/** How the providers compare at one account. METHODS 4.1. */
export interface ScoreboardResult {
  /** The first one is us. */
  readonly providers: readonly ProviderTotal[];
  readonly items: readonly ScoreboardItem[];
}

export interface ProviderTotal extends WeightedTotal {
  readonly name: string;
  readonly us: boolean;
  /** 1 = best, ties share; undefined when too little is rated. */
  readonly rank: number | undefined;
  /** What the total may be by now, as old and ill-founded ratings are; undefined where the total is. */
  readonly low: number | undefined;
  readonly high: number | undefined;
  /** Weighted mean certainty of its ratings, 0–1; undefined where nothing is rated. */
  readonly certainty: number | undefined;
  readonly groups: readonly {
    readonly id: string;
    readonly label: LocalText;
    readonly total: number | undefined;
  }[];
}

export interface ScoreboardItem {
  readonly id: string;
  readonly label: LocalText;
  readonly group: string;
  readonly weight: number;
  /** One per provider. */
  readonly scores: readonly (number | undefined)[];
  /** Names of the providers with the best rating. */
  readonly leaders: readonly string[];
  /** Points that we stand behind the best rival, where that is at least the playbook's trail. */
  readonly trail: number | undefined;
  readonly bestRival: string | undefined;
  /** How sure its ratings still are, 0–1; undefined where nothing is rated. */
  readonly certainty: number | undefined;
  /** Kind of source and ISO day, as noted. */
  readonly source: string | undefined;
  readonly date: string | undefined;
}

export type ScorePolicy = Pick<Playbook['competition'], 'trail' | 'rankedFrom' | 'sources' | 'evidence'>;

/** Scores every provider on the scorecard, overall and per group, and says who leads and where we trail. */
export function scoreboard(
  rivals: RivalRatings,
  scorecard: Pick<Scorecard, 'groups'>,
  policy: ScorePolicy,
  asOf?: string,
): ScoreboardResult {
  // What was learned by means that METHODS 4.9 forbids does not count.
  const fair = rivals.ratings.filter(({ source }) => isFair(source, policy.sources));
  const ratingOf = new Map(fair.map((rating) => [rating.item, rating]));
  const items = scorecard.groups.flatMap((group) =>
    group.items.map((item) => {
      const rating = ratingOf.get(item.id);
      const scores = rivals.providers.map((_, provider) => rating?.scores[provider]);
      return { ...item, group: group.id, scores, ...foundedOn(rating, policy, asOf) };
    }),
  );
  const totals = weightedTotals(
    items.map(({ weight }) => weight),
    items.map(({ scores }) => scores),
  );
  const ranks = rankProviders(totals, policy.rankedFrom);
  const groups = scorecard.groups.map(({ id, label }) => ({
    id,
    label,
    items: items.filter(({ group }) => group === id),
  }));
  return {
    providers: rivals.providers.map((name, at) => ({
      name,
      us: at === 0,
      ...(totals[at] as WeightedTotal),
      rank: ranks[at],
      low: meanOf(items, at, (score, certainty) => rangeOf(score, certainty)[0]),
      high: meanOf(items, at, (score, certainty) => rangeOf(score, certainty)[1]),
      certainty: meanOf(items, at, (_, certainty) => certainty),
      // A group may carry no weight at all: it then has no total.
      groups: groups.map(({ id, label, items: own }) => ({
        id,
        label,
        total: meanOf(own, at, (score) => score),
      })),
    })),
    items: items.map((item) => ({ ...item, ...itemLead(item.scores, rivals.providers, policy.trail) })),
  };
}

type Founded = Pick<ScoreboardItem, 'weight' | 'scores' | 'certainty'>;

function meanOf(
  items: readonly Founded[],
  provider: number,
  of: (score: number, certainty: number) => number,
): number | undefined {
  return weightedMean(
    items.map(({ weight, scores, certainty = 1 }) => {
      const score = scores[provider];
      return { weight, score: score === undefined ? undefined : of(score, certainty) };
    }),
  );
}

function foundedOn(
  rating: RivalRating | undefined,
  { evidence }: ScorePolicy,
  asOf: string | undefined,
): Pick<ScoreboardItem, 'certainty' | 'source' | 'date'> {
  if (rating === undefined) return { certainty: undefined, source: undefined, date: undefined };
  const { source, date } = rating;
  return { certainty: certaintyOf(rating, evidence, asOf), source, date };
}
