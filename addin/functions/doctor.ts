import { toCell } from './cells/to-cell.ts';
import { plainCell, toRows } from './cells/to-grid.ts';
import { widthsDiffer } from './cells/widths-differ.ts';
import { say } from './cells/words.ts';
import { diagnose } from './findings/diagnose.ts';
import { readForDoctor } from './findings/table-read.ts';
import { languageInUse, playbookInUse } from './playbook-in-use.ts';

/**
 * What looks wrong in a table of accounts, each finding with where it is and how to mend it. 检查客户表中的可疑之处：是什么、在哪里、如何改正。
 * @customfunction DOCTOR
 * @param headers One row of column names, English or Chinese, in any order. 列名所在的一行，中英文均可，顺序不限。
 * @param rows The rows below it, as the cells are: without IF(T="","",T). 其下各行，直接引用单元格，不要写 IF(T="","",T)。
 * @returns A table: what, where, fix.
 */
export function doctor(headers: unknown[][], rows: unknown[][]): unknown[][] {
  return toCell(() => {
    const playbook = playbookInUse();
    const language = languageInUse();
    const [first = [], ...below] = toRows(headers);
    const names = first.map(plainCell);
    const cells = [...below, ...toRows(rows)];
    const uneven = cells.find((row) => row.length !== names.length);
    if (uneven !== undefined) {
      throw widthsDiffer(names.length, uneven.length);
    }
    const findings = diagnose(readForDoctor(names, cells, playbook));
    const header = [
      say({ en: 'what', 'zh-CN': '问题' }),
      say({ en: 'where', 'zh-CN': '位置' }),
      say({ en: 'fix', 'zh-CN': '改正' }),
    ];
    if (findings.length === 0)
      return [header, [say({ en: 'Nothing looks wrong', 'zh-CN': '未发现问题' }), '', '']];
    return [
      header,
      ...findings.map(({ what, where, fix }) => [what[language], where[language], fix[language]]),
    ];
  });
}
