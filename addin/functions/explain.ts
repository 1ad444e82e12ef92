import { customerValue } from '../../core/valuation/customer-value.ts';
import { cellError } from './cells/cell-error.ts';
import { readTable } from './cells/read-table.ts';
import { toCell } from './cells/to-cell.ts';
import { say } from './cells/words.ts';
import { languageInUse, playbookInUse } from './playbook-in-use.ts';
import { explanation } from './results/explanation.ts';

/**
 * How the value of one account adds up: every indicator with its input, score, weight, contribution and source. 一个客户的价值如何构成：各指标的输入、得分、权重、贡献和来源。
 * @customfunction EXPLAIN
 * @param headers One row of column names, English or Chinese, in any order. 列名所在的一行，中英文均可，顺序不限。
 * @param row One row below it: the account. 其下的一行：该客户。
 * @returns A table; the last row is the composite, and the contributions above add up to it.
 */
export function explain(headers: unknown[][], row: unknown[][]): unknown[][] {
  return toCell(() => {
    const playbook = playbookInUse();
    const table = readTable(headers, row, playbook);
    const [only] = table.rows;
    if (only === undefined || table.rows.length > 1) {
      throw cellError(
        '#VALUE!',
        say({
          en: `row: ${table.rows.length} rows. Give the one row of the account to explain.`,
          'zh-CN': `row：有 ${table.rows.length} 行。请只给要说明的那个客户的一行。`,
        }),
      );
    }
    if (only.kind === 'error') throw only.error;
    if (only.kind === 'blank') return [['']];
    return explanation(customerValue(only.account, playbook), languageInUse());
  });
}
