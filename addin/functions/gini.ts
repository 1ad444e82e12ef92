import { gini as giniOf } from '../../core/valuation/gini.ts';
import { cellError } from './cells/cell-error.ts';
import { readAmounts } from './cells/read-amounts.ts';
import { toCell } from './cells/to-cell.ts';
import { say } from './cells/words.ts';

/**
 * How unevenly amounts are spread over the accounts: 0 all alike, towards 1 all with one. 金额在客户间的集中程度：0 为完全平均，越接近 1 越集中。
 * @customfunction GINI
 * @param amounts A column of amounts, such as profit or revenue; blanks are left out. 一列金额，如利润或收入；空白不计。
 * @returns A number from 0 to 1.
 */
export function gini(amounts: unknown[][]): number {
  return toCell(() => {
    const numbers: number[] = [];
    for (const cell of readAmounts('amounts', amounts).flat()) {
      if (typeof cell === 'number') numbers.push(cell);
      else if (cell !== undefined) throw cell;
    }
    const result = giniOf(numbers);
    if (result !== undefined) return result;
    throw cellError(
      '#N/A',
      say({
        en: 'amounts: no amount to compare; give at least one above 0.',
        'zh-CN': 'amounts：没有可比较的金额；请至少给一个大于 0 的金额。',
      }),
    );
  });
}
