import { type CellError, cellError } from './cells/cell-error.ts';
import { readDimension } from './cells/read-dimension.ts';
import { requireAnyOf } from './cells/read-table.ts';
import { readValues } from './cells/read-values.ts';
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
    const fields = valueFields(playbook, wanted);
    const table = readValues(headers, rows, playbook);
    requireAnyOf(table, fields, { en: 'KAM.VALUE', zh: 'KAM.VALUE ' });
    const { score } = wanted === undefined ? table.values.value : table.values.dimensions[wanted];
    let unknown: CellError | undefined;
    return table.spill(1, (row) => {
      const cell = score[row] as number;
      if (!Number.isNaN(cell)) return [cell];
      unknown ??= cellError('#N/A', nothingKnown(fields));
      return [unknown];
    });
  });
}
