import type { FieldKey } from '../../../core/account/field.ts';
import { fieldOf } from '../../../core/account/fields.ts';
import { isMissing } from '../../../core/account/missing.ts';
import { normaliseLabel } from '../../../core/account/normalise.ts';
import { type Finding, finding, inColumn, inRows } from './finding.ts';
import type { TableRead } from './table-read.ts';

const HEADER_ROW = { en: 'headers', 'zh-CN': 'headers（表头）' };

/** What is wrong with the header row as a whole, and columns that claim the same number. */
export function headerFindings(table: TableRead): Finding[] {
  return [...noHeaderRow(table), ...repeatedHeader(table), ...conflicts(table)];
}

function noHeaderRow({ plan, headers }: TableRead): Finding[] {
  const filled = headers.filter((header) => !isMissing(header));
  const numbers = filled.filter(
    (header) => typeof header === 'number' || /^[\d.,%¥$\s-]+$/.test(String(header)),
  );
  const matched = plan.columns.some(({ field }) => field !== undefined);
  if (matched && numbers.length * 2 < filled.length) return [];
  if (!matched && numbers.length === 0 && filled.length > 0) {
    return [
      finding(['No column is known', '没有一列能识别'], HEADER_ROW, [
        'Check that headers is the row of column names; rename columns to names such as Account name, Revenue, Wallet.',
        '请确认 headers 是列名所在行；把列改名为如 客户名称、年收入、总支出。',
      ]),
    ];
  }
  return [
    finding(['The header row looks like figures', '表头行像是数据'], HEADER_ROW, [
      'Give the row of column names as headers; insert one above the first account if there is none.',
      '请把列名所在行作为 headers；没有列名时在首个客户上方插入一行。',
    ]),
  ];
}

/** A header that stands again among the rows, as happens when sheets are pasted below one another. */
function repeatedHeader({ headers, cells }: TableRead): Finding[] {
  const names = headers.map((header) => normaliseLabel(String(header ?? '')));
  const rows = cells.flatMap((row, index) => {
    const same = row.filter((cell, x) => names[x] !== '' && normaliseLabel(String(cell ?? '')) === names[x]);
    return same.length >= 2 && same.length * 2 >= names.length ? [index + 1] : [];
  });
  if (rows.length === 0) return [];
  return [
    finding(['The header row stands again among the accounts', '表头在数据中重复出现'], inRows(rows), [
      'Delete these rows, or begin rows below the last of them.',
      '请删除这些行，或让 rows 从其下方开始。',
    ]),
  ];
}

function conflicts({ plan }: TableRead): Finding[] {
  return plan.conflicts.map(({ field, headers }) =>
    finding(
      [`Two columns for one number: ${bothNames(field)}`, `同一数字有两列：${bothNames(field)}`],
      inColumn(headers),
      [
        'Rename the one that means something else, or leave it out; until then every function refuses the table.',
        '请将含义不同的一列改名或去掉；在此之前各函数都会拒绝该表。',
      ],
    ),
  );
}

function bothNames(field: FieldKey): string {
  const { label } = fieldOf(field);
  return `${label.en} / ${label['zh-CN']}`;
}
