import type { FieldKey } from './field.ts';
import { FIELDS } from './fields.ts';
import { normaliseLabel } from './normalise.ts';

export interface AliasHit {
  readonly field: FieldKey;
  /** Position in the field's list of aliases: the earlier one wins. */
  readonly rank: number;
}

/** Labels that only CRM pages and exports use. CRMs' field names are on record with their makers. */
const CRM_ALIASES: Readonly<Partial<Record<FieldKey, string>>> = {
  id: 'Code|Customer number|Customer no.|Account no.|Organization number|Organization no.|编号|代码|客户代码|客户号',
  name: 'Organization name|Organisation name|Organization|Organisation|Legal name|客户全称|企业名称|名称',
  industry: 'Industry code|Industry type|Industry sector|industry_id|所属行业|行业类型|行业分类|行业类别',
  region:
    'State/Region|State/Province|Billing state|Billing state/province|Sales region|Sales territory|Province|Subdivision|省份|省|所在区域|所在地区|所属地区|所属大区|大区|销售区域|行政区划',
  ownership: 'Ownership type|企业性质|公司性质|客户性质|企业类型',
  manager:
    'Assigned user|Assigned to|Assigned user name|Salesperson|Company owner|Record owner|Relationship manager|Responsible person|Sales representative|Sales rep|Sales owner|Organization owner|Organisation owner|Customer owner|Account executive|Client manager|所有人|归属人|归属销售|销售负责人|客户负责人|客户所有人|负责销售|业务员|专管业务员|销售员|所属销售|跟进人',
  parent:
    'Parent company|Parent customer|Parent business|Ultimate parent|Member of|Parent organization|上级单位|母公司',
  employees:
    'No. of employees|No of employees|Number of employees|Employee count|Company size|Total employees|员工数|员工总数|职工人数|企业人数|公司人数|人员规模|总人数',
  turnover:
    'Annual revenue|Revenue|Annual turnover|Total revenue|Annual sales|Yearly revenue|年收入|年销售收入|年营业额|年营收|年销售额|年度营收',
  lastContact:
    'Last contacted|Last activity date|Last activity|Last contact date|Last contacted time|Last contacted on|Last interaction|Last interaction date|Last touch|最后联系时间|最近联系时间|最近跟进时间|最后跟进时间|最近跟进日期|最后跟进日期|最近联系日期|最后联系日期|最近活动时间|最新活动时间|最新活动记录时间|最近拜访时间',
  overdueAmount: 'Overdue balance|Past due amount|Amount overdue|逾期金额|逾期欠款|逾期应收款|逾期应收金额',
};

const SHEET_LOOKUP = lookup([]);
/** In a CRM a field called *Annual Revenue* is the customer's own turnover. METHODS section 1. */
const CRM_LOOKUP = lookup(Object.entries(CRM_ALIASES) as [FieldKey, string][]);

/** The field that a normalised header or label stands for. */
export function fieldByAlias(key: string, options: { readonly crm: boolean }): AliasHit | undefined {
  return (options.crm ? CRM_LOOKUP : SHEET_LOOKUP).get(key);
}

function lookup(first: readonly (readonly [FieldKey, string])[]): ReadonlyMap<string, AliasHit> {
  const table = new Map<string, AliasHit>();
  const add = (key: FieldKey, alias: string, rank: number) => {
    const normal = normaliseLabel(alias);
    if (!table.has(normal)) table.set(normal, { field: key, rank });
  };
  // CRM names rank behind the field's own aliases, yet claim their text first where both have it.
  for (const [key, aliases] of first)
    for (const [at, alias] of aliases.split('|').entries()) add(key, alias, 100 + at);
  for (const { key, aliases } of FIELDS) {
    for (const [at, alias] of aliases.entries()) add(key, alias, at);
    add(key, key, aliases.length);
  }
  return table;
}
