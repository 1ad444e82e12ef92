import type { FieldKey } from '../../../core/account/field.ts';
import { fieldOf } from '../../../core/account/fields.ts';
import { readColumns } from '../../../core/account/match-headers.ts';
import { type Finding, finding, inColumn } from './finding.ts';
import type { TableRead } from './table-read.ts';

/** Fields in which a real 0 is rare among customers: many of them look like blanks. */
const RARELY_ZERO: ReadonlySet<FieldKey> = new Set([
  'employees',
  'turnover',
  'revenue',
  'revenueLastYear',
  'profit',
  'onTimePayment',
  'tenure',
  'contractMonthsLeft',
  'productsHeld',
]);
/** *Many*: this share of the rows, and at least two. */
const MANY = 0.2;

/**
 * Columns of zeros that may be blanks. A zero where none can be (a rating, a name, a date) shows that this
 * host hands blanks over as zeros; then zeros in any other column may be blanks too. Where blanks are known to be
 * blanks, the zeros were typed or exported: those alone are named that can hardly be meant.
 */
export function zeroFindings({ plan, cells, rows, blanksKnown }: TableRead): Finding[] {
  const filled = cells.flatMap((row, index) =>
    rows[index]?.blank === true ? [] : [{ row, number: index + 1 }],
  );
  const columns = readColumns(plan).map((column) => ({
    ...column,
    zeros: filled.filter(({ row }) => row[column.index] === 0).map(({ number }) => number),
  }));
  const sure = !blanksKnown && columns.some(({ field, zeros }) => zeros.length > 0 && cannotBeZero(field));
  return columns.flatMap(({ field, header, zeros }) => {
    if (zeros.length === 0) return [];
    if (cannotBeZero(field)) {
      return [
        finding(
          blanksKnown ? typedZeros(zeros.length) : arrivedZeros(zeros.length),
          inColumn(header, zeros),
          blanksKnown
            ? [
                'They count as missing. Clear these cells, or give the real figures.',
                '已按缺失处理。请清空这些单元格，或填入实际数字。',
              ]
            : [
                'They count as missing here. Use IF(T="","",T) as rows, so that blanks stay blanks everywhere.',
                '此列已按缺失处理。rows 请写成 IF(T="","",T)，使空白在各处保持空白。',
              ],
        ),
      ];
    }
    const many = zeros.length >= 2 && zeros.length >= MANY * filled.length && RARELY_ZERO.has(field);
    if (!many && !sure) return [];
    return [
      finding(
        blanksKnown
          ? [
              `${zeros.length} of ${filled.length} rows are 0: they look like unknown figures`,
              `${filled.length} 行中有 ${zeros.length} 行为 0：像是未知数字`,
            ]
          : [
              `${zeros.length} of ${filled.length} rows are 0: they look like blanks that arrived as zero`,
              `${filled.length} 行中有 ${zeros.length} 行为 0：像是空白被传成 0`,
            ],
        inColumn(header, zeros),
        blanksKnown
          ? [
              'They count as 0. Clear the cells that are unknown; if 0 is meant, nothing to do.',
              '均按 0 计算。未知者请清空单元格；若确为 0 则无需处理。',
            ]
          : [
              'They count as 0 here. If they are blank, use IF(T="","",T) as rows; if 0 is meant, nothing to do.',
              '此列按 0 计算。若实为空白，rows 请写成 IF(T="","",T)；若确为 0 则无需处理。',
            ],
      ),
    ];
  });
}

function typedZeros(count: number): readonly [string, string] {
  return [`${count} zeros where none can be`, `有 ${count} 个不可能出现的 0`];
}

function arrivedZeros(count: number): readonly [string, string] {
  return [
    `${count} zeros where none can be: blanks that arrived as 0`,
    `有 ${count} 个不可能出现的 0：应为空白被传成 0`,
  ];
}

function cannotBeZero(field: FieldKey): boolean {
  const { kind, zeroIsMissing } = fieldOf(field);
  return zeroIsMissing === true || kind === 'text' || kind === 'date' || kind === 'chainRole';
}
