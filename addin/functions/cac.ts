import { acquisitionCost } from '../../core/valuation/acquisition-cost.ts';
import { toCell } from './cells/to-cell.ts';

/**
 * Cost of winning one customer. 赢得一个客户的成本。
 * @customfunction CAC
 * @param yearlyCost Yearly cost of one salesperson. 一名销售人员的年成本。
 * @param visitsPerYear Visits that this person makes in a year (more than 0). 该人员每年的拜访次数（大于 0）。
 * @param visitsPerWin Visits that one win takes on average. 平均赢得一个客户所需的拜访次数。
 * @returns Money per customer won.
 */
export function cac(yearlyCost: number, visitsPerYear: number, visitsPerWin: number): number {
  return toCell(() => acquisitionCost({ yearlyCost, visitsPerYear, visitsPerWin }));
}
