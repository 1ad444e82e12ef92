import { isMissing } from '../../core/account/missing.ts';
import { entropyWeights } from '../../core/inference/entropy-weights.ts';
import { needNumber } from './cells/read-number.ts';
import { toCell } from './cells/to-cell.ts';
import { toRows } from './cells/to-grid.ts';
import { cellPlace } from './cells/words.ts';

/**
 * Weights of criteria by how much they tell the options apart (entropy method). 按区分各选项的程度给准则赋权（熵权法）。
 * @customfunction ENTROPY
 * @param matrix Options in rows, criteria in columns, 0 or more; blank rows are left out. 每行一个选项，每列一个准则，不小于 0；空行不计。
 * @returns One row: one weight per criterion, together 1.
 */
export function entropy(matrix: unknown[][]): number[][] {
  return toCell(() => {
    const options = toRows(matrix).flatMap((row, y) =>
      row.every(isMissing)
        ? []
        : [row.map((cell, x) => needNumber(cellPlace('matrix', y, x), cell, { min: 0 }))],
    );
    return [[...entropyWeights(options)]];
  });
}
