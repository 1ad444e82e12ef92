import { assess } from '../../core/assessment/assess.ts';
import { bookOf } from '../../core/assessment/book.ts';
import { readCount } from './cells/read-count.ts';
import { readDay } from './cells/read-day.ts';
import { accountsOf, readTable } from './cells/read-table.ts';
import { spill } from './cells/spill.ts';
import { toCell } from './cells/to-cell.ts';
import { languageInUse, playbookInUse } from './playbook-in-use.ts';
import { actionText } from './results/action-text.ts';

/** More would not be read, and one row would spill over the sheet. */
const MOST = 20;

/**
 * Best next actions for each account, best first, each with its reason. 每个客户的最佳下一步行动，最优先者在前，并附理由。
 * @customfunction ACTIONS
 * @param headers One row of column names, English or Chinese, in any order. 列名所在的一行，中英文均可，顺序不限。
 * @param rows The rows below it, one account each. 其下各行，每行一个客户。
 * @param [n] How many actions per account; left out: 3. 每个客户给出几项行动；省略为 3。
 * @param [asOf] The day for which the actions hold: an Excel date or 2026-11-22; left out: no dated actions. 行动针对的日期：Excel 日期或 2026-11-22；省略则不含与日期有关的行动。
 * @returns Per row n cells of text.
 */
export function actions(headers: unknown[][], rows: unknown[][], n?: unknown, asOf?: unknown): unknown[][] {
  return toCell(() => {
    const playbook = playbookInUse();
    const language = languageInUse();
    const count = readCount('n', n, playbook.actions.shown, MOST);
    const day = readDay('asOf', asOf);
    const table = readTable(headers, rows, playbook);
    const book = bookOf(accountsOf(table), playbook);
    return spill(table, count, (account) => {
      const assessed = assess(account, { playbook, book, ...(day === undefined ? {} : { asOf: day }) });
      return Array.from({ length: count }, (_, at) => {
        const action = assessed.actions[at];
        return action === undefined ? '' : actionText(action, language, playbook.currency);
      });
    });
  });
}
