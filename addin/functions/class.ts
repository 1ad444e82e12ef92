import { bookOf } from '../../core/assessment/book.ts';
import { standing } from '../../core/assessment/standing.ts';
import { cellError } from './cells/cell-error.ts';
import { readLabel } from './cells/read-label.ts';
import { accountsOf, readTable } from './cells/read-table.ts';
import { spill } from './cells/spill.ts';
import { toCell } from './cells/to-cell.ts';
import { languageInUse, playbookInUse } from './playbook-in-use.ts';
import { classMissing, classText, SCHEMES } from './results/class-text.ts';

/**
 * Class of each account; a question mark where what is missing could still change it. 每个客户的类别；缺失信息仍可能改变类别时带问号。
 * @customfunction CLASS
 * @param headers One row of column names, English or Chinese, in any order. 列名所在的一行，中英文均可，顺序不限。
 * @param rows The rows below it, one account each; together they are the book. 其下各行，每行一个客户，合起来作为整本客户簿。
 * @param [scheme] value, loyalty, archetype, position, tier or type; left out: value. 价值、忠诚度、贡献类型、竞争定位、服务等级或类型；省略为价值。
 * @returns One class per row.
 */
export function classOf(headers: unknown[][], rows: unknown[][], scheme?: unknown): unknown[][] {
  return toCell(() => {
    const playbook = playbookInUse();
    const language = languageInUse();
    const wanted = readLabel('scheme', scheme, SCHEMES) ?? 'value';
    const table = readTable(headers, rows, playbook);
    const book = bookOf(accountsOf(table), playbook);
    return spill(table, 1, (account) => {
      const { classes } = standing(account, { playbook, book });
      const text = classText(classes, wanted, playbook, language);
      return [text ?? cellError('#N/A', classMissing(wanted, language))];
    });
  });
}
