import type { Account } from '../../core/account/account.ts';
import { type Judged, whyChanged } from '../../core/assessment/why-changed.ts';
import type { Playbook } from '../../core/playbook/schema.ts';
import { readOneRow } from './cells/read-one-row.ts';
import { toCell } from './cells/to-cell.ts';
import { languageInUse, playbookInUse } from './playbook-in-use.ts';
import { changeTable } from './results/change-table.ts';

/**
 * Why the value of one account changed: what differs, and its part of the change. 一个客户的价值为何变化：哪些内容不同及各自的贡献。
 * @customfunction CHANGE
 * @param headers One row of column names, English or Chinese, in any order. 列名所在的一行，中英文均可，顺序不限。
 * @param rowBefore The row of the account as it was. 该客户此前的一行。
 * @param rowAfter The row of the account as it is. 该客户现在的一行。
 * @returns A table: what changed, from, to, its part of the change in value; the parts add up to the change.
 */
export function change(headers: unknown[][], rowBefore: unknown[][], rowAfter: unknown[][]): unknown[][] {
  return toCell(() => {
    const playbook = playbookInUse();
    const before = readOneRow('rowBefore', headers, rowBefore, playbook);
    const after = readOneRow('rowAfter', headers, rowAfter, playbook);
    if (before === undefined && after === undefined) return [['', '', '', '']];
    return changeTable(whyChanged(judged(before, playbook), judged(after, playbook)), languageInUse());
  });
}

/** A blank row is an account of which nothing is known: all of it is new, or gone. */
function judged(account: Account | undefined, playbook: Playbook): Judged {
  return { account: account ?? { fields: {} }, playbook };
}
