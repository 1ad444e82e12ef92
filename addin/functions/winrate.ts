import { CHECKS, winRate } from '../../core/pipeline/win-rate.ts';
import { cellError } from './cells/cell-error.ts';
import { readFlag } from './cells/read-flag.ts';
import { toCell } from './cells/to-cell.ts';
import { toRows } from './cells/to-grid.ts';
import { cellPlace, say } from './cells/words.ts';
import { playbookInUse } from './playbook-in-use.ts';

/**
 * Win rate by the ladder of evidence: a rung counts when its three checks and all lower rungs hold. 按证据阶梯给出赢单率：某一级三项均成立且以下各级都成立才算达到。
 * @customfunction WINRATE
 * @param evidence Twelve yes/no cells in the order of the ladder, which KAM.HELP("WINRATE") lists: a row, a column or 4 rows of 3. 按阶梯顺序的 12 个是/否单元格（KAM.HELP("WINRATE") 列出各项）：一行、一列或 4×3。
 * @returns 0, 0.2, 0.4, 0.6 or 0.8.
 */
export function winrate(evidence: unknown[][]): number {
  return toCell(() => {
    const { pipeline } = playbookInUse();
    const rows = toRows(evidence);
    const checks = rows.flatMap((row, y) =>
      row.map((cell, x) => readFlag(cellPlace('evidence', y, x), cell)),
    );
    if (checks.length !== CHECKS) {
      throw cellError(
        '#VALUE!',
        say({
          en: `evidence: ${checks.length} cells. Give the ${CHECKS} yes/no cells of the ladder, three for each rung.`,
          'zh-CN': `evidence：有 ${checks.length} 个单元格。请给阶梯的 ${CHECKS} 个是/否单元格，每级三个。`,
        }),
      );
    }
    return winRate(
      checks,
      pipeline.rungs.map((rung) => rung.winRate),
    );
  });
}
