import type { ColumnPlan } from '../../../core/account/match-headers.ts';
import { isMissing } from '../../../core/account/missing.ts';
import { normaliseLabel } from '../../../core/account/normalise.ts';
import { parseHeader } from '../../../core/account/parse-header.ts';
import { isResultHeader } from '../results/result-headers.ts';
import { type Finding, finding, inColumn } from './finding.ts';
import { similarAlias } from './similar-alias.ts';
import type { TableRead } from './table-read.ts';

const OWN_TURNOVER = new Set(['revenue', 'annualrevenue', '年收入'].map(normaliseLabel));

/** Columns that are not read, and one that is read in a way that people do not expect. */
export function columnFindings({ plan, cells }: TableRead): Finding[] {
  return plan.columns.flatMap((column): Finding[] => {
    switch (column.status) {
      case 'matched':
      case 'mapped':
        return revenueHint(column, plan.crm);
      case 'shadowed':
        return [
          finding(
            ['Not read: another column holds the same', '未读取：另一列表示相同内容'],
            inColumn(column.header),
            [
              `“${column.shadowedBy}” is read instead; rename or remove this one if that is wrong.`,
              `已读取“${column.shadowedBy}”；若不对，请改名或删除本列。`,
            ],
          ),
        ];
      case 'unmatched':
        if (isResultHeader(column.header)) return [];
        return [unmatched(column.header)];
      case 'blank':
        return cells.some((row) => !isMissing(row[column.index]))
          ? [
              finding(
                ['A column without a name holds values', '无列名的列中有内容'],
                columnNumber(column.index),
                ['Name the column, or leave it out.', '请补上列名或去掉该列。'],
              ),
            ]
          : [];
      case 'ignored':
        return [];
    }
  });
}

function unmatched(header: string): Finding {
  const near = similarAlias(header);
  return finding(
    ['Not read: unknown column', '未读取：无法识别的列'],
    inColumn(header),
    near === undefined
      ? [
          'Nothing to do if it should not count; else give it a name that KAM.HELP lists under headers.',
          '不需计入则无需处理；否则请改用可识别的列名。',
        ]
      : [
          `Rename it to “${near}” if that is what it means; else leave it.`,
          `若即为“${near}”，请改为该列名；否则无需处理。`,
        ],
  );
}

/** METHODS section 1: turnover is not revenue from us, and the same words are used for both. */
function revenueHint({ field, header }: ColumnPlan, crm: boolean): Finding[] {
  if (!OWN_TURNOVER.has(parseHeader(header).key)) return [];
  if (field === 'revenue') {
    return [
      finding(['Read as revenue from us', '按“在我方的年收入”读取'], inColumn(header), [
        'If it is the customer’s own turnover, rename it to “Turnover”.',
        '若是客户自身的营业额，请改名为“客户营业额”。',
      ]),
    ];
  }
  if (field === 'turnover' && crm) {
    return [
      finding(
        ['Read as the customer’s own turnover, as CRMs mean it', '按 CRM 惯例读作客户自身营业额'],
        inColumn(header),
        [
          'If it is what they spend with us, rename it to “Revenue from us”.',
          '若是其在我方的消费，请改名为“年消费”。',
        ],
      ),
    ];
  }
  return [];
}

function columnNumber(index: number) {
  return { en: `column ${index + 1}`, 'zh-CN': `第 ${index + 1} 列` };
}
