import { bookOf } from '../../core/assessment/book.ts';
import { standing } from '../../core/assessment/standing.ts';
import { cellError } from './cells/cell-error.ts';
import { readDay } from './cells/read-day.ts';
import { accountsOf, readTable } from './cells/read-table.ts';
import { spill } from './cells/spill.ts';
import { toCell } from './cells/to-cell.ts';
import { riskMissing } from './cells/words.ts';
import { playbookInUse } from './playbook-in-use.ts';

/**
 * Risk of losing each account, 0 to 100, from the signals that are known. 每个客户的流失风险（0–100），按已知信号计算。
 * @customfunction RISK
 * @param headers One row of column names, English or Chinese, in any order. 列名所在的一行，中英文均可，顺序不限。
 * @param rows The rows below it, one account each. 其下各行，每行一个客户。
 * @param [asOf] The day from which days since the last contact are counted: an Excel date or 2026-11-22. 计算距最近联系天数的日期：Excel 日期或 2026-11-22。
 * @returns One number per row.
 */
export function risk(headers: unknown[][], rows: unknown[][], asOf?: unknown): unknown[][] {
  return toCell(() => {
    const playbook = playbookInUse();
    const day = readDay('asOf', asOf);
    const table = readTable(headers, rows, playbook);
    const book = bookOf(accountsOf(table), playbook);
    return spill(table, 1, (account) => {
      const stands = standing(account, { playbook, book, asOf: day });
      return [stands.risk.risk ?? cellError('#N/A', riskMissing())];
    });
  });
}
