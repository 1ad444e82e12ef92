import { plainLifetimeValue } from '../../core/valuation/lifetime-value.ts';
import { toCell } from './cells/to-cell.ts';

/**
 * Lifetime value as a plain product: yearly revenue, times loyal years, times profit rate. 终身价值（简单乘积）：年收入×忠诚年数×利润率。
 * @customfunction LTV
 * @param yearlyRevenue Revenue from the customer in a year. 客户每年带来的收入。
 * @param loyalYears Years that the customer is expected to stay. 预计保持忠诚的年数。
 * @param profitRate Share of revenue that is profit, such as 0.2. 利润占收入的比例，如 0.2。
 * @returns Money over the whole relationship.
 */
export function ltv(yearlyRevenue: number, loyalYears: number, profitRate: number): number {
  return toCell(() => plainLifetimeValue(yearlyRevenue, loyalYears, profitRate));
}
