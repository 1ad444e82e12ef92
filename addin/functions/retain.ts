import { fitRetention, survivalCurve } from '../../core/inference/retention-curve.ts';
import { needNumber } from './cells/read-number.ts';
import { readSeries } from './cells/read-series.ts';
import { toCell } from './cells/to-cell.ts';

/**
 * Share of a cohort that stays, period by period, fitted to what was seen and carried on (shifted-beta-geometric). 一批客户逐期的留存比例：按已观察数据拟合并外推。
 * @customfunction RETAIN
 * @param survivors A column: customers (or shares) left after each period, the first being the whole cohort. 一列：每期之后剩余的客户数（或占比），第一个为全部客户。
 * @param periods How many periods to give, from 0 on. 给出的期数，从 0 开始。
 * @returns A column: survival after 0, 1, … periods.
 */
export function retain(survivors: unknown[][], periods: unknown): number[][] {
  return toCell(() => {
    const asked = needNumber('periods', periods);
    const model = fitRetention(readSeries('survivors', survivors));
    return survivalCurve(model, asked).map((share) => [share]);
  });
}
