import { type Finding, finding } from './finding.ts';

/** Areas named in a finding. */
const SHOWN = 8;

/** Merged cells of a block: Excel keeps the value of their first cell alone. */
export function mergedFinding(areas: readonly string[]): Finding[] {
  if (areas.length === 0) return [];
  const list = areas.slice(0, SHOWN).join(', ') + (areas.length > SHOWN ? ', …' : '');
  return [
    finding(
      [
        `${areas.length} merged areas: only their first cell holds the value, the others count as blank`,
        `有 ${areas.length} 处合并单元格：只有首个单元格有值，其余按空白处理`,
      ],
      { en: list, 'zh-CN': list },
      ['Unmerge them and fill in every row what belongs there.', '请取消合并，并在每行填入相应内容。'],
    ),
  ];
}
