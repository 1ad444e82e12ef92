import { fieldOf, isFieldKey } from '../../../core/account/fields.ts';
import { readColumns } from '../../../core/account/match-headers.ts';
import { DIMENSIONS } from '../../../core/valuation/scored.ts';
import { valueFields } from '../cells/value-fields.ts';
import { type Finding, finding } from './finding.ts';
import type { TableRead } from './table-read.ts';

const NOWHERE = { en: 'headers', 'zh-CN': 'headers（表头）' };

/** Fields that every account should have and that no column carries; dimensions of value without any column. */
export function absentFields({ plan, playbook }: TableRead): Finding[] {
  const present = new Set(readColumns(plan).map(({ field }) => field));
  const contested = new Set(plan.conflicts.map(({ field }) => field));
  const required = playbook.completeness.everyone.filter(isFieldKey);
  const fields = required
    .filter((key) => !present.has(key) && !contested.has(key))
    .map((key) => {
      const { label, aliases } = fieldOf(key);
      const chinese = aliases.find((alias) => /\p{Script=Han}/u.test(alias));
      return finding([`No column for ${label.en}`, `缺少“${label['zh-CN']}”列`], NOWHERE, [
        `Add a column “${aliases[0]}” (${chinese}).`,
        `请添加“${chinese}”列（${aliases[0]}）。`,
      ]);
    });
  const dimensions = DIMENSIONS.flatMap((key) => {
    const needed = valueFields(playbook, key);
    if (needed.some((field) => present.has(field))) return [];
    const { label } = playbook.valuation.dimensions[key];
    const list = (language: 'en' | 'zh-CN') => needed.map((field) => fieldOf(field).label[language]);
    return [
      finding(
        [`Nothing is known of ${label.en}: no column feeds it`, `${label['zh-CN']}无从得知：没有相关列`],
        NOWHERE,
        [`Add at least one of ${list('en').join(', ')}.`, `请至少添加一列：${list('zh-CN').join('、')}。`],
      ),
    ];
  });
  return [...fields, ...dimensions];
}
