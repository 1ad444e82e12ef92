import { dealsInBookCurrency } from '../../../core/account/in-book-currency.ts';
import { type Forecast, forecast } from '../../../core/pipeline/forecast.ts';
import { type FunnelResult, funnel } from '../../../core/pipeline/funnel.ts';
import type { Move } from '../../../core/pipeline/move.ts';
import type { OpportunityAssessment } from '../../../core/pipeline/opportunity.ts';
import { stageReached } from '../../../core/pipeline/stage-reached.ts';
import { type TargetPeriod, targetPeriod } from '../../../core/pipeline/target-period.ts';
import type { Playbook } from '../../../core/playbook/schema.ts';
import type { BookAccount } from '../book-account.ts';

/** One open deal, and whose it is. */
export interface BookDeal {
  readonly row: BookAccount;
  readonly deal: OpportunityAssessment;
}

export interface EndedDeals {
  readonly count: number;
  /** Sum of the known amounts. */
  readonly amount: number;
}

/** The deals of all accounts. Every deal is counted once: open, won or lost. */
export interface BookPipeline {
  readonly all: number;
  readonly open: readonly BookDeal[];
  readonly won: EndedDeals;
  readonly lost: EndedDeals;
  /** Stages of open deals that the playbook does not know, with how many deals stand in each. */
  readonly unknownStages: ReadonlyMap<string, number>;
  readonly funnel: FunnelResult;
  readonly forecast: Forecast;
  /** The period of the target, by its first ISO day. */
  readonly period: { readonly first: string; readonly kind: TargetPeriod };
  /** By what to conclude of them, the biggest weighted amount first; undefined where it cannot be told. */
  readonly moves: ReadonlyMap<Move | undefined, readonly BookDeal[]>;
}

const ORDER: readonly (Move | undefined)[] = [
  'intensive attack',
  'invest actively',
  'ask and follow',
  'wait and watch',
  undefined,
];

/** Funnel, forecast and conclusions over a whole book. METHODS 5. */
export function bookPipeline(rows: readonly BookAccount[], playbook: Playbook, today: string): BookPipeline {
  const { pipeline } = playbook;
  const open = rows.flatMap((row) => row.assessment.opportunities.map((deal) => ({ row, deal })));
  const ended = rows.flatMap(({ account }) =>
    (dealsInBookCurrency(account, playbook).opportunities ?? []).flatMap(({ stage, amount, closeDate }) => {
      const reached = stage === undefined ? undefined : stageReached(stage, pipeline.stages);
      return reached === 'won' || reached === 'lost' ? [{ reached, amount, closeDate }] : [];
    }),
  );
  const { period, target } = pipeline;
  const { first, last } = targetPeriod(today, period);
  // Won without a day is not known to have been won in the period.
  const won = ended.reduce(
    (sum, { reached, amount = 0, closeDate = '' }) =>
      reached === 'won' && closeDate >= first && closeDate <= last ? sum + amount : sum,
    0,
  );
  const endedAs = (how: 'won' | 'lost'): EndedDeals => {
    const these = ended.filter(({ reached }) => reached === how);
    return {
      count: these.length,
      amount: these.reduce((sum, { amount }) => (amount === undefined ? sum : sum + amount), 0),
    };
  };
  const unknownStages = new Map<string, number>();
  for (const { deal } of open) {
    const { stage, winRateBy } = deal;
    if (stage !== undefined && winRateBy === 'nothing')
      unknownStages.set(stage, (unknownStages.get(stage) ?? 0) + 1);
  }
  const moves = new Map(
    ORDER.map((move) => [move, open.filter(({ deal }) => deal.move === move).sort(biggestFirst)] as const),
  );
  const deals = open.map(({ deal }) => deal);
  return {
    all: open.length + ended.length,
    open,
    won: endedAs('won'),
    lost: endedAs('lost'),
    unknownStages,
    funnel: funnel(deals, target === undefined ? undefined : Math.max(0, target - won), pipeline),
    forecast: forecast(deals, today, { target, won, until: last }),
    period: { first, kind: period },
    moves,
  };
}

function biggestFirst(a: BookDeal, b: BookDeal): number {
  const weighted = ({ deal: { amount, winRate } }: BookDeal) =>
    amount === undefined ? -1 : amount * winRate;
  return (
    weighted(b) - weighted(a) ||
    (b.deal.amount ?? -1) - (a.deal.amount ?? -1) ||
    (a.deal.name < b.deal.name ? -1 : a.deal.name > b.deal.name ? 1 : 0)
  );
}
