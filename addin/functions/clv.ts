import { discountedLifetimeValue } from '../../core/inference/discounted-lifetime-value.ts';
import { needNumber, readNumber } from './cells/read-number.ts';
import { toCell } from './cells/to-cell.ts';
import { playbookInUse } from './playbook-in-use.ts';

/**
 * Discounted lifetime value of a customer. 客户终身价值（折现）。
 * @customfunction CLV
 * @param yearlyMargin Margin that the customer brings in a year; 1 gives the bare multiple. 客户每年带来的利润；填 1 即得纯倍数。
 * @param retention Share of customers kept from year to year, such as 0.9. 逐年客户保持率，如 0.9。
 * @param [discount] Discount rate a year, such as 0.1; left out: the playbook’s. 年折现率，如 0.1；省略则用策略手册的数值。
 * @param [years] Whole years to count; left out: for ever, by the margin multiple. 计算的整年数；省略则按利润倍数永续计算。
 * @returns Money of today.
 */
export function clv(yearlyMargin: unknown, retention: unknown, discount?: unknown, years?: unknown): number {
  return toCell(() => {
    const { valuation } = playbookInUse();
    const counted = readNumber('years', years, { zeroIsMissing: true });
    return discountedLifetimeValue({
      yearlyMargin: needNumber('yearlyMargin', yearlyMargin),
      retention: needNumber('retention', retention),
      discount: readNumber('discount', discount) ?? valuation.discountRate,
      ...(counted === undefined ? {} : { years: counted }),
    });
  });
}
