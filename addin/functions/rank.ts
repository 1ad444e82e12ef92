import { rankProviders } from '../../core/competition/rank-providers.ts';
import { weightedTotals } from '../../core/competition/weighted-totals.ts';
import { cellError } from './cells/cell-error.ts';
import { readRatings } from './cells/read-ratings.ts';
import { toCell } from './cells/to-cell.ts';
import { tooLittleRated } from './cells/words.ts';
import { playbookInUse } from './playbook-in-use.ts';

/**
 * Rank of each provider by its weighted total, 1 is best, ties share a rank. 各供应商按加权总分的名次，1 为最好，同分并列。
 * @customfunction RANK
 * @param weights A column of weights, one per item, 0 or more. 一列权重，每个项目一个，不小于 0。
 * @param ratings Ratings 1 to 10: one row per item, one column per provider; blank is unrated. 评分（1–10）：每行一个项目，每列一个供应商；空白为未评。
 * @returns One row: one rank per provider.
 */
export function rank(weights: unknown[][], ratings: unknown[][]): unknown[][] {
  return toCell(() => {
    const { competition } = playbookInUse();
    const table = readRatings(weights, ratings);
    const totals = weightedTotals(table.weights, table.ratings);
    const ranks = rankProviders(totals, competition.rankedFrom);
    return [
      ranks.map((place, provider) => {
        const rated = totals[provider]?.rated;
        return place ?? cellError('#N/A', tooLittleRated(provider, rated, competition.rankedFrom));
      }),
    ];
  });
}
