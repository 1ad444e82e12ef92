import { analyticHierarchy } from '../../core/inference/ahp.ts';
import { readJudgements } from './cells/read-judgements.ts';
import { toCell } from './cells/to-cell.ts';

/**
 * Priorities from pairwise judgements (analytic hierarchy process). 由两两比较判断得出优先权重（层次分析法）。
 * @customfunction AHP
 * @param judgements A square: how many times the row outweighs the column, 1 to 9 or =1/9 to =1; a blank is the reciprocal across the diagonal. 方阵：行相对列的重要倍数，1 到 9 或 =1/9 到 =1；空白取对角线另一侧的倒数。
 * @returns One priority per row, together 1.
 */
export function ahp(judgements: unknown[][]): number[][] {
  return toCell(() => analyticHierarchy(readJudgements(judgements)).priorities.map((priority) => [priority]));
}
