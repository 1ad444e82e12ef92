import { customerValue } from '../../core/valuation/customer-value.ts';
import { cellError } from './cells/cell-error.ts';
import { readDimension } from './cells/read-dimension.ts';
import { readTable, requireAnyOf } from './cells/read-table.ts';
import { spill } from './cells/spill.ts';
import { toCell } from './cells/to-cell.ts';
import { valueFields } from './cells/value-fields.ts';
import { nothingKnown } from './cells/words.ts';
import { playbookInUse } from './playbook-in-use.ts';

/**
 * Value of each account, 0 to 100: the composite, or one of its four dimensions. 每个客户的价值（0–100）：综合值或四个维度之一。
 * @customfunction VALUE
 * @param headers One row of column names, English or Chinese, in any order. 列名所在的一行，中英文均可，顺序不限。
 * @param rows The rows below it, one account each. 其下各行，每行一个客户。
 * @param [dimension] current, potential, loyalty or influence; left out: the composite. 当前价值、潜在价值、忠诚度或影响力；省略为综合值。
 * @returns One value per row.
 */
export function value(headers: unknown[][], rows: unknown[][], dimension?: unknown): unknown[][] {
  return toCell(() => {
    const playbook = playbookInUse();
    const wanted = readDimension(dimension, playbook);
    const table = readTable(headers, rows, playbook);
    requireAnyOf(table, valueFields(playbook, wanted), { en: 'KAM.VALUE', zh: 'KAM.VALUE ' });
    return spill(table, 1, (account) => {
      const result = customerValue(account, playbook);
      const { score } = wanted === undefined ? result : result.dimensions[wanted];
      return [score ?? cellError('#N/A', nothingKnown(valueFields(playbook, wanted)))];
    });
  });
}
