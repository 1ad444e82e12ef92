import type { NumberKey } from '../../../core/account/field.ts';
import { readColumns } from '../../../core/account/match-headers.ts';
import { percentDoubts } from '../../../core/account/percent-doubts.ts';
import { type Finding, finding, inColumn } from './finding.ts';
import type { TableRead } from './table-read.ts';

/** A whole year's revenue below this in most rows is more likely 万元, thousands or millions without the unit. */
const SMALL_MONEY = 1000;

/** Columns whose numbers look as if they were in another unit than their header says. */
export function unitFindings(table: TableRead): Finding[] {
  return [...percentOrShare(table), ...smallMoney(table), ...walletBelowRevenue(table)];
}

function percentOrShare({ plan, cells }: TableRead): Finding[] {
  return percentDoubts(plan, cells).map(({ header, example }) =>
    finding(
      [`Values like ${example} are read as ${example} %`, `${example} 这样的数值按 ${example}% 读取`],
      inColumn(header),
      [
        'If they are shares, as cells formatted as a percentage hold them, rename the header without %.',
        '若为小数比例（设为百分比格式的单元格即是如此），请去掉列名中的 %。',
      ],
    ),
  );
}

function smallMoney(table: TableRead): Finding[] {
  return (['revenue', 'profit', 'wallet', 'turnover'] as const).flatMap((field) => {
    const header = headerOf(table, field);
    const amounts = valuesOf(table, field).filter((amount) => amount !== 0);
    if (header === undefined || amounts.length < 3 || median(amounts.map(Math.abs)) >= SMALL_MONEY) return [];
    const middle = median(amounts.map(Math.abs));
    return [
      finding(
        [
          `Small amounts for a year (half are below ${middle}): a unit may be missing`,
          `年金额偏小（半数低于 ${middle}）：可能漏写单位`,
        ],
        inColumn(header),
        [
          `If they are thousands or 万, say so in the header: “${header} (万元)” or “${header} (thousand)”.`,
          `若单位为万或千，请写在列名里：“${header}（万元）”。`,
        ],
      ),
    ];
  });
}

function walletBelowRevenue(table: TableRead): Finding[] {
  const [revenueHeader, walletHeader] = [headerOf(table, 'revenue'), headerOf(table, 'wallet')];
  if (revenueHeader === undefined || walletHeader === undefined) return [];
  const both = table.rows.flatMap(({ account: { fields } }, index) =>
    fields.wallet !== undefined && fields.revenue !== undefined
      ? [{ row: index + 1, below: fields.wallet < fields.revenue, times: fields.revenue / fields.wallet }]
      : [],
  );
  const below = both.filter((one) => one.below);
  if (below.length === 0) return [];
  const where = inColumn(
    `${walletHeader}”, “${revenueHeader}`,
    below.map(({ row }) => row),
  );
  const times = Math.round(median(below.map((one) => one.times)));
  if (below.length >= 2 && below.length * 2 >= both.length) {
    return [
      finding(
        [
          `The wallet is below our own revenue in ${below.length} of ${both.length} rows (about ${times} times smaller): the units differ`,
          `${both.length} 行中有 ${below.length} 行总支出低于我方收入（约差 ${times} 倍）：单位不一致`,
        ],
        where,
        [
          `State the unit in both headers, such as “${walletHeader} (万元)” and “${revenueHeader} (元)”.`,
          `请在两列列名中写明单位，如“${walletHeader}（万元）”“${revenueHeader}（元）”。`,
        ],
      ),
    ];
  }
  return [
    finding(['The wallet is below our own revenue', '总支出低于我方收入'], where, [
      'What they could still spend with us counts as 0 there; correct the wallet or the revenue.',
      '这些行的可争取支出按 0 计；请更正总支出或收入。',
    ]),
  ];
}

function headerOf({ plan }: TableRead, key: NumberKey): string | undefined {
  return readColumns(plan).find(({ field }) => field === key)?.header;
}

function valuesOf({ rows }: TableRead, key: NumberKey): number[] {
  return rows.flatMap(({ account }) => account.fields[key] ?? []);
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
}
