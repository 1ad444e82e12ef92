import type { FieldKey } from './field.ts';
import { FIELDS } from './fields.ts';
import { normaliseLabel } from './normalise.ts';

export interface AliasHit {
  readonly field: FieldKey;
  /** Position in the field's list of aliases: the earlier one wins. */
  readonly rank: number;
}

/** What sheets and CRMs call the fields besides the names of METHODS section 1. CRMs' own names are on record with their makers. */
const FURTHER_ALIASES: Readonly<Partial<Record<FieldKey, string>>> = {
  id: 'Account no.|Account code|Customer number|Customer no.|Customer code|Client ID|Client number|Client no.|Organization number|Organization no.|Record ID|Company ID|Organization ID|KUNNR|Sold-to party|Debtor number|Debtor no.|客户代码|客户号|客户ID|往来单位编码|往来单位编号',
  name: 'Client name|Client|Cust name|Org name|Organization name|Organisation name|Organization|Organisation|Legal name|Business name|客户全称|客户名|企业名称|企业全称|公司全称|单位全称|机构名称|公司|企业|NAME1|Name 1|Key account|Key account name|Debtor name|往来单位|往来单位名称|购货单位|购货单位名称',
  industry:
    'Industry code|Industry type|Industry sector|Industry segment|Vertical|industry_id|BRSCH|一级行业|行业大类|行业类型|行业分类|行业类别|客户所属行业',
  region:
    'State/Region|State/Province|Billing state|Billing state/province|Sales region|Sales territory|Sales area|Province|Subdivision|省份|省|所在区域|地区分类|国家/省/市/区|省/市/区|省市区|Address 1: State/Province|所在地区|所属地区|所属大区|大区|销售区域|行政区划|REGIO|Country/Region|Country|Billing country|国家/地区|国家',
  ownership: 'Ownership type|Legal form|企业性质|公司性质|客户性质|企业类型',
  manager:
    'Account manager name|Assigned user|Assigned to|Assigned user name|Key account manager|KAM|Salesperson|Company owner|Record owner|Responsible|Relationship manager|Responsible person|Sales representative|Sales rep|Sales owner|Organization owner|Organisation owner|Customer owner|Client owner|Account executive|Client manager|Customer manager|大客户经理|所属客户经理|客户经理姓名|负责人姓名|所有人|归属人|归属销售|销售负责人|客户负责人|客户所有人|负责销售|业务员|专管业务员|销售员|销售经理|所属销售|跟进人',
  parent:
    'Parent company|Parent customer|Parent business|Ultimate parent|Group company|Member of|Parent organization|上级单位|上级公司|母公司|集团公司|所属集团',
  employees:
    'No. of employees|No. employees|# of employees|Number of staff|Staff|Staff count|Employee count|Total employees|员工数|员工数量|员工总数|职工人数|职工数|从业人数|企业人数|公司人数|总人数|人员规模|员工规模',
  turnover:
    'Annual turnover|Company turnover|Company annual revenue|Annual company revenue|Customer’s annual revenue|企业年收入|企业年营业额|企业营收|客户年营业额|公司年营收|年营业额|年营收|UMSA1',
  revenue:
    'Our revenue|Our sales|Our annual revenue|Revenue from this customer|Revenue from customer|Sales to this customer|Sales to customer|Annual spend with us|Annual revenue with us|Revenue with us|我方收入|我司收入|我方年收入|我司年收入|我方销售额|我司销售额|我方年销售额|我司年销售额|本公司收入|年消费额|年消费金额|本年销售额|今年销售额|本年度销售额|本年销售收入|本年业务收入|今年业务收入|本年成交额|本年成交金额',
  revenueLastYear:
    'Revenue last year|Last year revenue|Previous year’s revenue|Previous year revenue|Prior year revenue|上年度收入|上年业务收入|去年业务收入|上年消费|去年消费|上年销售额|去年销售额|上年度销售额|上年销售收入|上年成交额|去年成交额|上年成交金额',
  profit:
    'Gross profit|Annual profit|Profit from customer|Contribution margin|年利润|年毛利|利润额|毛利额|利润贡献',
  onTimePayment:
    'On-time payment rate|On-time payments|Payment punctuality|Paid on time rate|及时付款率|按时付款率|付款及时率|按时回款率|回款及时率',
  overdueAmount:
    'Overdue balance|Overdue receivables|Past due amount|Past due|Amount overdue|Arrears|欠费金额|欠款|欠款金额|逾期金额|逾期款|逾期欠款|逾期账款|逾期应收款|逾期应收金额|逾期应收账款|应收账款逾期|应收逾期|Receivables past due',
  wallet:
    'Wallet size|Total wallet|Annual wallet|Estimated wallet|Total annual spend|Total yearly spend|Total addressable spend|Addressable spend|Total category spend|Total procurement spend|Total purchasing volume|Total procurement budget|Procurement budget|Annual procurement budget|Purchasing budget|年总支出|年度总支出|年采购总额|年度采购总额|采购总额|总采购额|年总采购额|年采购预算|年度采购预算|采购预算|钱包规模|钱包总额',
  walletGrowth: 'Spend growth|总支出增长率|支出增速',
  tenure: 'Years with us|Years of cooperation|Customer for (years)|合作年数|合作时长|客户年限',
  contractMonthsLeft:
    'Contract months remaining|Remaining contract months|Months left on contract|合同剩余月份|剩余合同月数|合同剩余期限',
  agreement: 'Framework agreement|战略合作协议|框架协议',
  switchingCost: 'Switching costs|转换成本',
  productsHeld: 'Products in use|Products used|Number of products held|在用产品数量|使用产品数',
  openComplaints:
    'Unresolved complaints|Pending complaints|Complaints open|未结投诉数|未解决投诉|未处理投诉|未关闭投诉',
  lastContact:
    'Last contacted|Last activity date|Last activity time|Last activity|Last contact date|Date of last contact|Last contacted time|Last contacted on|Last interaction|Last interaction date|Last touch|Last visit|Last visit date|最后联系|上次拜访|最近拜访|最后联系时间|最近联系时间|最近跟进时间|最后跟进时间|最近跟进日期|最后跟进日期|最近联系日期|最后联系日期|上次联系时间|上次联系日期|上次联系|最近活动时间|最新活动时间|最新活动记录时间|最近拜访时间|最近拜访日期|上次拜访日期',
};

/**
 * What a label means in a CRM alone: there *Annual Revenue* is the customer's own turnover (METHODS section 1), and
 * words stand for the account that in a sheet could stand for anything.
 */
const CRM_ALIASES: Readonly<Partial<Record<FieldKey, string>>> = {
  id: 'Code|编号|代码',
  name: '名称',
  employees: 'Company size|企业规模',
  turnover:
    'Annual revenue|Revenue|Total revenue|Annual sales|Yearly revenue|年收入|年销售收入|年销售额|年度营收|营业收入|年营业收入|营收',
};

/** What stands in a sheet of a person's or of their accounting: on a CRM's page such words may be anything. */
const SHEET_ALIASES: Readonly<Partial<Record<FieldKey, string>>> = {
  revenue:
    'Sales|Net sales|Total sales|Sales revenue|Sales amount|Net revenue|Billings|Amount billed|NETWR|销售额|销售收入|销售金额|销售总额|不含税销售额|开票金额|开票收入|本年累计',
  revenueLastYear: '上年同期|去年同期',
};

/** Names from here on are not METHODS' own: they stand back where one of those is there too. */
export const FURTHER_RANK = 100;

const SHEET_LOOKUP = lookup({}, SHEET_ALIASES);
const CRM_LOOKUP = lookup(CRM_ALIASES, {});

/** The field that a normalised header or label stands for. */
export function fieldByAlias(key: string, options: { readonly crm: boolean }): AliasHit | undefined {
  return (options.crm ? CRM_LOOKUP : SHEET_LOOKUP).get(key);
}

type Names = Readonly<Partial<Record<FieldKey, string>>>;

function lookup(first: Names, last: Names): ReadonlyMap<string, AliasHit> {
  const table = new Map<string, AliasHit>();
  const add = (key: FieldKey, alias: string, rank: number) => {
    const normal = normaliseLabel(alias);
    if (!table.has(normal)) table.set(normal, { field: key, rank });
  };
  const addAll = (aliases: Names, rank = FURTHER_RANK) => {
    for (const [key, names] of Object.entries(aliases))
      for (const [at, alias] of names.split('|').entries()) add(key as FieldKey, alias, rank + at);
  };
  addAll(first);
  for (const { key, aliases } of FIELDS) {
    for (const [at, alias] of aliases.entries()) add(key, alias, at);
    add(key, key, aliases.length);
  }
  addAll(FURTHER_ALIASES);
  addAll(last, 2 * FURTHER_RANK);
  return table;
}
