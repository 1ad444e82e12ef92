import { tacticOf } from '../../core/pipeline/tactic.ts';
import { cellError } from './cells/cell-error.ts';
import { needNumber, readNumber } from './cells/read-number.ts';
import { toCell } from './cells/to-cell.ts';
import { say } from './cells/words.ts';
import { languageInUse, playbookInUse } from './playbook-in-use.ts';
import { word } from './results/word.ts';

/**
 * Tactic for an opportunity by its layer and win rate. 按漏斗层级和赢单率给出商机打法。
 * @customfunction TACTIC
 * @param weeksToClose Weeks to the expected close, 0 or more. 距预计成交的周数，不小于 0。
 * @param winRate Win rate from 0 to 1, as KAM.WINRATE gives it. 赢单率（0–1），即 KAM.WINRATE 的结果。
 * @returns blitz, defence, guerrilla, assault or positional.
 */
export function tactic(weeksToClose: unknown, winRate: unknown): string {
  return toCell(() => {
    const { pipeline } = playbookInUse();
    const weeks = readNumber('weeksToClose', weeksToClose);
    const rate = needNumber('winRate', winRate, { min: 0, max: 1 });
    const name = tacticOf(weeks, rate, pipeline);
    if (name !== undefined) return word(pipeline.texts.tactic, name, languageInUse());
    throw cellError(
      '#N/A',
      weeks === undefined
        ? say({
            en: 'weeksToClose is missing, so the opportunity stands in no layer; give the weeks to its expected close.',
            'zh-CN': '缺少 weeksToClose，商机不在任何层级；请给出距预计成交的周数。',
          })
        : say({
            en: `weeksToClose: ${weeks} is overdue, so the opportunity stands in no layer; set a new date of closing first.`,
            'zh-CN': `weeksToClose：${weeks} 表示已逾期，商机不在任何层级；请先重定成交日期。`,
          }),
    );
  });
}
