import { bandsOf } from '../../core/valuation/bands.ts';
import { readAmounts } from './cells/read-amounts.ts';
import { readCuts } from './cells/read-cuts.ts';
import { toCell } from './cells/to-cell.ts';
import { playbookInUse } from './playbook-in-use.ts';

/**
 * Band A, B or C of each amount by cumulative share, biggest first. 按累计占比（从大到小）给每个金额分 A、B、C 档。
 * @customfunction BAND
 * @param amounts A column of amounts, such as profit or revenue. 一列金额，如利润或收入。
 * @param [cuts] Two shares, where A and B end; left out: 0.80 and 0.95. 两个占比，即 A 档和 B 档的上限；省略为 0.80 和 0.95。
 * @returns One letter per amount, blank for a blank.
 */
export function band(amounts: unknown[][], cuts?: unknown[][]): unknown[][] {
  return toCell(() => {
    const { band: usual } = playbookInUse();
    const limits = readCuts(cuts, usual);
    const grid = readAmounts('amounts', amounts);
    const cells = grid.flat();
    const bands = bandsOf(
      cells.map((cell) => (typeof cell === 'number' ? cell : undefined)),
      limits,
    );
    let at = 0;
    return grid.map((row) =>
      row.map((cell) => {
        const letter = bands[at];
        at += 1;
        return typeof cell === 'object' ? cell : (letter ?? '');
      }),
    );
  });
}
