import type { Opportunity } from '../../account/account.ts';
import { CURRENCY_CODES } from '../../account/currency-codes.ts';
import { CURRENCY_WORDS } from '../../account/header-unit.ts';
import { dealOfRow } from '../../account/tables/deal-of-row.ts';
import { OPPORTUNITY_COLUMNS } from '../../account/tables/opportunity-columns.ts';
import type { TableColumn } from '../../account/tables/table-column.ts';
import { sideColumn } from './side-column.ts';
import { joined, parted, recordOf, type SideLine, type SidePart } from './side-part.ts';

const CHECKS = Array.from({ length: 12 }, (_, at) => `check${at + 1}`);
const [PLAIN_ACCOUNT, ...DEAL] = OPPORTUNITY_COLUMNS as readonly [TableColumn, ...TableColumn[]];

/** Lists of deals and orders come from systems that call the account more than a CRM does. */
export const BUYER: TableColumn = {
  ...PLAIN_ACCOUNT,
  aliases: [
    ...PLAIN_ACCOUNT.aliases,
    ...'Customer name|Customer ID|Customer number|Customer no|Company name|Client|Client name|Buyer|Sold-to party|KUNNR'.split(
      '|',
    ),
    ...'客户名|客户代码|客户号|购方名称|公司名称|单位名称|客户全称|往来单位|往来单位名称|购货单位'.split('|'),
  ],
};

const COLUMNS: readonly TableColumn[] = [
  BUYER,
  ...DEAL,
  sideColumn('currency', 'choice', 'Currency', '币种', 'Currency code|Amount currency|货币', {
    choices: [...CURRENCY_CODES].map((code) => ({
      value: code,
      label: { en: code, 'zh-CN': code },
      aliases: Object.keys(CURRENCY_WORDS).filter((word) => CURRENCY_WORDS[word] === code),
    })),
  }),
  sideColumn('people', 'text', 'People behind it', '相关人员', 'People it rests on|支持者|相关联系人'),
  ...CHECKS.map((key, at) => sideColumn(key, 'flag', `Check ${at + 1}`, `检查 ${at + 1}`)),
];

/** Deals being worked on. METHODS 5. */
export const dealPart: SidePart = {
  sheet: { en: 'Opportunities', 'zh-CN': '商机' },
  names: ['name'],
  marks: [['name']],
  columns: () => COLUMNS,
  lines: ({ opportunities = [] }) =>
    opportunities.map(({ evidence = [], people, ...deal }) => ({
      ...deal,
      people: joined(people),
      ...Object.fromEntries(evidence.map((one, at) => [`check${at + 1}`, one])),
    })),
  tables: ({ people, ...row }) => {
    const line = dealOfRow<SideLine>(row);
    const evidence = CHECKS.map((check) => line[check] as boolean | undefined);
    while (evidence.length > 0 && evidence.at(-1) === undefined) evidence.pop();
    const deal = Object.fromEntries(Object.entries(line).filter(([key]) => !CHECKS.includes(key)));
    return {
      opportunities: [
        {
          ...recordOf<Opportunity>(deal),
          ...(people === undefined ? {} : { people: parted(String(people)) }),
          ...(evidence.length === 0 ? {} : { evidence }),
        },
      ],
    };
  },
};
