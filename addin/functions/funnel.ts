import { type FunnelEntry, funnel as funnelOf } from '../../core/pipeline/funnel.ts';
import { needNumber, readNumber } from './cells/read-number.ts';
import { isBlankRow, sideBySide } from './cells/side-by-side.ts';
import { toCell } from './cells/to-cell.ts';
import { cellPlace } from './cells/words.ts';
import { languageInUse, playbookInUse } from './playbook-in-use.ts';
import { funnelTable } from './results/funnel-table.ts';

/**
 * The open opportunities by layer of the funnel, and how healthy the funnel is. 各漏斗层级的商机及漏斗健康状况。
 * @customfunction FUNNEL
 * @param amounts A column: amount of each opportunity; blank is unknown. 一列：各商机金额；空白为未知。
 * @param winRates A column: win rate of each, 0 to 1, as KAM.WINRATE gives it. 一列：各商机赢单率（0–1），即 KAM.WINRATE 的结果。
 * @param weeksToClose A column: weeks to the expected close; below 0 is overdue, blank is unscheduled. 一列：距预计成交的周数；负数为逾期，空白为未排期。
 * @param [weeksInLayer] A column: weeks that each has stood in its layer. 一列：在当前层级停留的周数。
 * @param [target] Money still to be won; left out: the playbook’s target, and without one amounts are not tested. 尚待完成的目标金额；省略则用策略手册的目标，若无则不检验金额。
 * @returns A table: per layer count, amount, weighted amount; the total; the health.
 */
export function funnel(
  amounts: unknown[][],
  winRates: unknown[][],
  weeksToClose: unknown[][],
  weeksInLayer?: unknown[][],
  target?: unknown,
): unknown[][] {
  return toCell(() => {
    const { pipeline } = playbookInUse();
    const rows = sideBySide({ amounts, winRates, weeksToClose, weeksInLayer }, ['weeksInLayer']);
    const remaining = readNumber('target', target, { min: 0, zeroIsMissing: true }) ?? pipeline.target;
    const open = rows.flatMap((row, y) => (isBlankRow(row) ? [] : [entryOf(row, y)]));
    return funnelTable(funnelOf(open, remaining, pipeline), pipeline, languageInUse());
  });
}

function entryOf(row: Readonly<Record<string, unknown>>, y: number): FunnelEntry {
  return {
    amount: readNumber(cellPlace('amounts', y, 0), row.amounts, { min: 0 }),
    winRate: needNumber(cellPlace('winRates', y, 0), row.winRates, { min: 0, max: 1 }),
    weeksToClose: readNumber(cellPlace('weeksToClose', y, 0), row.weeksToClose),
    weeksInLayer: readNumber(cellPlace('weeksInLayer', y, 0), row.weeksInLayer, { min: 0 }),
  };
}
