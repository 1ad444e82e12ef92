import { type Finding, finding, listed } from './finding.ts';

/** Merged cells of a block: Excel keeps the value of their first cell alone. */
export function mergedFinding(areas: readonly string[]): Finding[] {
  if (areas.length === 0) return [];
  return [
    finding(
      [
        `${areas.length} merged areas: only their first cell holds the value, the others count as blank`,
        `有 ${areas.length} 处合并单元格：只有首个单元格有值，其余按空白处理`,
      ],
      listed(areas),
      ['Unmerge them and fill in every row what belongs there.', '请取消合并，并在每行填入相应内容。'],
    ),
  ];
}
