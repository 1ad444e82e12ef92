import { fieldOf } from '../../core/account/fields.ts';
import { assess } from '../../core/assessment/assess.ts';
import { readCount } from './cells/read-count.ts';
import { readTable } from './cells/read-table.ts';
import { spill } from './cells/spill.ts';
import { toCell } from './cells/to-cell.ts';
import { languageInUse, playbookInUse } from './playbook-in-use.ts';

/** More questions than anyone asks at a time. */
const MOST = 20;

/**
 * The missing fields of each account that would settle most about its value, best first. 每个客户最值得补齐的缺失字段，最关键者在前。
 * @customfunction ASK
 * @param headers One row of column names, English or Chinese, in any order. 列名所在的一行，中英文均可，顺序不限。
 * @param rows The rows below it, one account each. 其下各行，每行一个客户。
 * @param [n] How many fields per account; left out: 1. 每个客户给出几个字段；省略为 1。
 * @returns Per row n names of fields; blank where nothing more is missing.
 */
export function ask(headers: unknown[][], rows: unknown[][], n?: unknown): unknown[][] {
  return toCell(() => {
    const playbook = playbookInUse();
    const language = languageInUse();
    const count = readCount('n', n, 1, MOST);
    return spill(readTable(headers, rows, playbook), count, (account) => {
      const { questions } = assess(account, { playbook });
      return Array.from({ length: count }, (_, at) => {
        const question = questions[at];
        return question === undefined ? '' : fieldOf(question.field).label[language];
      });
    });
  });
}
