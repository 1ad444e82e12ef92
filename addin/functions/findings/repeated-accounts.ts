import { type Finding, finding, inRows } from './finding.ts';
import type { TableRead } from './table-read.ts';

/** Accounts that stand in the table twice: in bands and book figures they would count twice. */
export function repeatedAccounts({ rows }: TableRead): Finding[] {
  const seen = new Map<string, number[]>();
  for (const [index, { account, blank }] of rows.entries()) {
    const { id, name } = account.fields;
    const key = id ?? name;
    if (blank || key === undefined) continue;
    const at = seen.get(key);
    if (at === undefined) seen.set(key, [index + 1]);
    else at.push(index + 1);
  }
  return [...seen].flatMap(([key, at]) =>
    at.length < 2
      ? []
      : [
          finding(
            [`“${key}” stands in the table ${at.length} times`, `“${key}”出现 ${at.length} 次`],
            inRows(at),
            [
              'Keep one row for each account, or give each its own number.',
              '每个客户只保留一行，或给出各自的客户编号。',
            ],
          ),
        ],
  );
}
