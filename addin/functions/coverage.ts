import { readValues } from './cells/read-values.ts';
import { toCell } from './cells/to-cell.ts';
import { playbookInUse } from './playbook-in-use.ts';

/**
 * Share of the weight behind the value that rests on known inputs, 0 to 1; estimates do not count. 价值中由已知信息支撑的权重占比（0–1），估计值不计入。
 * @customfunction COVERAGE
 * @param headers One row of column names, English or Chinese, in any order. 列名所在的一行，中英文均可，顺序不限。
 * @param rows The rows below it, one account each. 其下各行，每行一个客户。
 * @returns One share per row.
 */
export function coverage(headers: unknown[][], rows: unknown[][]): unknown[][] {
  return toCell(() => {
    const playbook = playbookInUse();
    const { values, spill } = readValues(headers, rows, playbook);
    return spill(1, (row) => [values.value.coverage[row]]);
  });
}
