import { analyticHierarchy, RANDOM_INDEX } from '../../core/inference/ahp.ts';
import { cellError } from './cells/cell-error.ts';
import { readJudgements } from './cells/read-judgements.ts';
import { toCell } from './cells/to-cell.ts';
import { say } from './cells/words.ts';

/**
 * Consistency ratio of pairwise judgements; above 0.10 they contradict each other too much. 两两比较判断的一致性比率；大于 0.10 表示矛盾过多。
 * @customfunction AHPCR
 * @param judgements A square, as KAM.AHP takes it. 方阵，与 KAM.AHP 相同。
 * @returns A ratio, 0 for judgements that agree.
 */
export function ahpcr(judgements: unknown[][]): number {
  return toCell(() => {
    const { consistencyRatio, priorities } = analyticHierarchy(readJudgements(judgements));
    if (consistencyRatio !== undefined) return consistencyRatio;
    const most = Math.max(...Object.keys(RANDOM_INDEX).map(Number));
    throw cellError(
      '#VALUE!',
      say({
        en: `judgements: ${priorities.length} options. The random index is known for up to ${most}; compare them in groups.`,
        'zh-CN': `judgements：有 ${priorities.length} 个选项。随机一致性指标最多到 ${most} 个；请分组比较。`,
      }),
    );
  });
}
