import { readDimension } from './cells/read-dimension.ts';
import { readValues } from './cells/read-values.ts';
import { toCell } from './cells/to-cell.ts';
import { playbookInUse } from './playbook-in-use.ts';

/**
 * What the value of each account could still be once the missing is known: low and high, 0 to 100. 补齐缺失信息后价值仍可能落在的范围：低、高（0–100）。
 * @customfunction BOUNDS
 * @param headers One row of column names, English or Chinese, in any order. 列名所在的一行，中英文均可，顺序不限。
 * @param rows The rows below it, one account each. 其下各行，每行一个客户。
 * @param [dimension] current, potential, loyalty or influence; left out: the composite. 当前价值、潜在价值、忠诚度或影响力；省略为综合值。
 * @returns Two columns per row: low, high.
 */
export function bounds(headers: unknown[][], rows: unknown[][], dimension?: unknown): unknown[][] {
  return toCell(() => {
    const playbook = playbookInUse();
    const wanted = readDimension(dimension, playbook);
    const { values, spill } = readValues(headers, rows, playbook);
    const { low, high } = wanted === undefined ? values.value : values.dimensions[wanted];
    return spill(2, (row) => [low[row], high[row]]);
  });
}
