import type { Opportunity } from '../account/account.ts';
import { wilsonInterval } from '../inference/wilson-interval.ts';
import type { Playbook } from '../playbook/schema.ts';
import { stageReached } from './stage-reached.ts';

/** What one's own closed deals say of one rung of the ladder. */
export interface OwnWinRate {
  /** 1–4. */
  readonly rung: number;
  /** The ladder's own rate, 0–1. */
  readonly ladder: number;
  /** Closed deals that had reached the rung, and those of them that were won. */
  readonly closed: number;
  readonly won: number;
  /** Share won with its Wilson interval at 95 %; undefined without a closed deal. */
  readonly share: number | undefined;
  readonly range: readonly [low: number, high: number] | undefined;
  /** The share drawn towards the ladder's rate; undefined while too few deals are closed. */
  readonly rate: number | undefined;
}

/**
 * Win rates by rung from one's own closed deals: of those that had reached a rung, or a higher one, the share that was
 * won, drawn towards the ladder's rate as if that stood for some deals more. A closed deal says something only where
 * its checks were recorded: its stage tells no more than how it ended.
 *
 * @see METHODS 10.3: beta-binomial, from five closed deals on; what the ladder's rate counts as is ours.
 */
export function ownWinRates(
  deals: readonly Opportunity[],
  { rungs, stages, ownRates }: Playbook['pipeline'],
): readonly OwnWinRate[] {
  const closed = deals.flatMap(({ stage, evidence = [] }) => {
    const end = stage === undefined ? undefined : stageReached(stage, stages);
    if (end !== 'won' && end !== 'lost') return [];
    if (!evidence.some((check) => check !== undefined)) return [];
    return [{ won: end === 'won', reached: rungOf(evidence, rungs.length) }];
  });
  return rungs.map(({ winRate: ladder }, at) => {
    const there = closed.filter(({ reached }) => reached > at);
    const n = there.length;
    const won = there.filter((deal) => deal.won).length;
    const { from, ladderCountsAs } = ownRates;
    return {
      rung: at + 1,
      ladder,
      closed: n,
      won,
      share: n === 0 ? undefined : won / n,
      range: n === 0 ? undefined : wilsonInterval(won, n),
      rate: n < from ? undefined : (won + ladderCountsAs * ladder) / (n + ladderCountsAs),
    };
  });
}

/** The pipeline's rules with one's own rates in place of the ladder's, where they count. */
export function withOwnRates(
  pipeline: Playbook['pipeline'],
  rates: readonly OwnWinRate[] | undefined,
): Playbook['pipeline'] {
  if (rates === undefined || rates.every(({ rate }) => rate === undefined)) return pipeline;
  return {
    ...pipeline,
    rungs: pipeline.rungs.map((rung, at) => ({ ...rung, winRate: rates[at]?.rate ?? rung.winRate })),
  };
}

/** Rungs that count: all their checks and all lower rungs hold. */
function rungOf(evidence: readonly (boolean | undefined)[], rungs: number): number {
  let reached = 0;
  while (reached < rungs && [0, 1, 2].every((check) => evidence[reached * 3 + check] === true)) reached += 1;
  return reached;
}
