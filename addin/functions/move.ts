import { moveOf } from '../../core/pipeline/move.ts';
import { needNumber, readNumber } from './cells/read-number.ts';
import { readGrade, readPosition } from './cells/read-pipeline.ts';
import { toCell } from './cells/to-cell.ts';
import { languageInUse, playbookInUse } from './playbook-in-use.ts';
import { word } from './results/word.ts';

/**
 * What to do with an opportunity: grip both ends of the funnel, watch the middle. 商机应对结论：抓两头，看中间。
 * @customfunction MOVE
 * @param weeksToClose Weeks to the expected close; below 0 is overdue, blank is unscheduled. 距预计成交的周数；负数为逾期，空白为未排期。
 * @param position consolidate, invest, harvest or attend, as KAM.CLASS gives it. 巩固、投入、收获或兼顾，即 KAM.CLASS 的竞争定位。
 * @param grade A, B or C, as KAM.GRADE gives it. 金额等级 A、B 或 C，即 KAM.GRADE 的结果。
 * @param winRate Win rate from 0 to 1, as KAM.WINRATE gives it. 赢单率（0–1），即 KAM.WINRATE 的结果。
 * @returns intensive attack, invest actively, ask and follow, or wait and watch.
 */
export function move(weeksToClose: unknown, position: unknown, grade: unknown, winRate: unknown): string {
  return toCell(() => {
    const playbook = playbookInUse();
    const facts = {
      weeksToClose: readNumber('weeksToClose', weeksToClose),
      position: readPosition(position, playbook),
      grade: readGrade(grade),
      winRate: needNumber('winRate', winRate, { min: 0, max: 1 }),
    };
    return word(playbook.pipeline.texts.move, moveOf(facts, playbook.pipeline), languageInUse());
  });
}
