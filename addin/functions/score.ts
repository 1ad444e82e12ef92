import { readDay } from './cells/read-day.ts';
import { toCell } from './cells/to-cell.ts';
import { languageInUse, playbookInUse } from './playbook-in-use.ts';
import { scoreHeader } from './results/score-row.ts';
import { scoredTable } from './results/scored-table.ts';

/**
 * The whole table in one call: value, bounds, coverage, dimensions, classes, risk and first action of each account. 一次算完整张表：每个客户的价值、范围、覆盖率、各维度、类别、风险和首要行动。
 * @customfunction SCORE
 * @param headers One row of column names, English or Chinese, in any order. 列名所在的一行，中英文均可，顺序不限。
 * @param rows The rows below it, one account each; together they are the book. 其下各行，每行一个客户，合起来作为整本客户簿。
 * @param [asOf] The day for which risk and actions hold: an Excel date or 2026-11-22. 风险和行动针对的日期：Excel 日期或 2026-11-22。
 * @returns A header row, then one row per account.
 */
export function score(headers: unknown[][], rows: unknown[][], asOf?: unknown): unknown[][] {
  return toCell(() => {
    const playbook = playbookInUse();
    const language = languageInUse();
    const day = readDay('asOf', asOf);
    return [scoreHeader(language), ...scoredTable(headers, rows, { playbook, language, asOf: day })];
  });
}
