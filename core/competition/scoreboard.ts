import type { RivalRatings } from '../account/account.ts';
import type { Scorecard } from '../playbook/schema.ts';
import type { LocalText } from '../text/local-text.ts';
import { weightedMean } from '../valuation/weighted-mean.ts';
import { rankProviders } from './rank-providers.ts';
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
}

/** Scores every provider on the scorecard, overall and per group, and says who leads and where we trail. */
export function scoreboard(
  rivals: RivalRatings,
  scorecard: Scorecard,
  policy: {
    readonly trail: number;
    readonly rankedFrom: number;
    readonly sources?: { readonly refused: readonly string[] };
  },
): ScoreboardResult {
  // What was learned by means that METHODS 4.9 forbids does not count.
  const fair = rivals.ratings.filter(({ source }) => !isRefused(source, policy.sources?.refused));
  const ratingOf = new Map(fair.map((rating) => [rating.item, rating.scores]));
  const scoresOf = (id: string) => {
    const scores = ratingOf.get(id);
    return rivals.providers.map((_, provider) => scores?.[provider]);
  };
  const items = scorecard.groups.flatMap((group) =>
    group.items.map((item) => ({ ...item, group: group.id, scores: scoresOf(item.id) })),
  );
  const totals = weightedTotals(
    items.map(({ weight }) => weight),
    items.map(({ scores }) => scores),
  );
  const ranks = rankProviders(totals, policy.rankedFrom);
  const scoresById = new Map(items.map(({ id, scores }) => [id, scores]));
  const groupTotals = scorecard.groups.map(({ id, label, items: own }) => {
    // A group may carry no weight at all: it then has no total.
    const totals = rivals.providers.map((_, provider) =>
      weightedMean(own.map((item) => ({ weight: item.weight, score: scoresById.get(item.id)?.[provider] }))),
    );
    return { id, label, totals };
  });
  return {
    providers: rivals.providers.map((name, at) => ({
      name,
      us: at === 0,
      ...(totals[at] as WeightedTotal),
      rank: ranks[at],
      groups: groupTotals.map(({ id, label, totals: own }) => ({ id, label, total: own[at] })),
    })),
    items: items.map((item) => ({ ...item, ...lead(item.scores, rivals.providers, policy.trail) })),
  };
}

/** Whether a rating's source is of a kind that must not be used. */
export function isRefused(source: string | undefined, refused: readonly string[] | undefined): boolean {
  return source !== undefined && refused?.includes(source.trim().toLowerCase()) === true;
}

function lead(
  scores: readonly (number | undefined)[],
  providers: readonly string[],
  trailFrom: number,
): Pick<ScoreboardItem, 'leaders' | 'trail' | 'bestRival'> {
  const known = scores.filter((score) => score !== undefined);
  if (known.length === 0) return { leaders: [], trail: undefined, bestRival: undefined };
  const best = Math.max(...known);
  const leaders = providers.filter((_, at) => scores[at] === best);
  const ours = scores[0];
  const rivals = scores.slice(1).filter((score) => score !== undefined);
  if (rivals.length === 0) return { leaders, trail: undefined, bestRival: undefined };
  const bestRival = Math.max(...rivals);
  const behind = ours === undefined ? undefined : bestRival - ours;
  return {
    leaders,
    trail: behind !== undefined && behind >= trailFrom - 1e-9 ? behind : undefined,
    bestRival: providers[scores.indexOf(bestRival, 1)],
  };
}
