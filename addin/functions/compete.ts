import { weightedTotals } from '../../core/competition/weighted-totals.ts';
import { cellError } from './cells/cell-error.ts';
import { readRatings } from './cells/read-ratings.ts';
import { refusedSources } from './cells/refused-sources.ts';
import { toCell } from './cells/to-cell.ts';
import { toRows } from './cells/to-grid.ts';
import { unrated } from './cells/words.ts';
import { playbookInUse } from './playbook-in-use.ts';

/**
 * Weighted total of each provider over the rated items, 1 to 10. 各供应商在已评分项目上的加权总分（1–10）。
 * @customfunction COMPETE
 * @param weights A column of weights, one per item, 0 or more. 一列权重，每个项目一个，不小于 0。
 * @param ratings Ratings 1 to 10: one row per item, one column per provider; blank is unrated. 评分（1–10）：每行一个项目，每列一个供应商；空白为未评。
 * @param [sources] Kind of source of each rating, such as public or market research, in the same shape; unfair kinds give an error. 每个评分的信息来源类别，如公开、客户自述或市场调研，形状与评分相同；不正当来源会报错。
 * @returns One row: one total per provider.
 */
export function compete(weights: unknown[][], ratings: unknown[][], sources?: unknown[][]): unknown[][] {
  return toCell(() => {
    const { competition } = playbookInUse();
    const table = readRatings(weights, ratings);
    const refused = refusedSources(sources, toRows(ratings), competition.sources);
    const totals = weightedTotals(table.weights, table.ratings);
    return [
      totals.map(({ total }, provider) => refused[provider] ?? total ?? cellError('#N/A', unrated(provider))),
    ];
  });
}
