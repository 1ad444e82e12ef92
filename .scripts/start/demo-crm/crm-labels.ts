import type { Language } from '../../../core/text/local-text.ts';

type Labels = Readonly<Record<string, readonly [en: string, zh: string]>>;

/**
 * What the demo CRM calls its fields. As in most CRMs, Annual Revenue is the customer's own turnover;
 * what we bill them stands in a field of its own.
 */
export const FIELD_LABELS = {
  id: ['Account number', '客户编号'],
  name: ['Account name', '客户名称'],
  industry: ['Industry', '所属行业'],
  region: ['Territory', '所属区域'],
  ownership: ['Ownership', '单位性质'],
  manager: ['Account owner', '负责人'],
  parent: ['Parent account', '上级客户'],
  employees: ['Employees', '员工人数'],
  turnover: ['Annual Revenue', '企业年营收（万元）'],
  website: ['Website', '网址'],
  phone: ['Phone', '电话'],
  address: ['Billing address', '账单地址'],
  revenue: ['Billed revenue', '业务收入（万元）'],
  revenueLastYear: ["Last year's revenue", '上年收入（万元）'],
  profit: ['Contribution', '贡献（万元）'],
  onTimePayment: ['On-time payment', '按时缴费率'],
  overdueAmount: ['Receivables overdue', '欠费（万元）'],
  pullThrough: ['Induced revenue', '连带收入（万元）'],
  wallet: ['Total spend', '通信总支出（万元）'],
  walletGrowth: ['Wallet growth', '支出增长率'],
  customerGrowth: ['Customer growth', '客户业绩增长率'],
  tenure: ['Years as customer', '合作年限'],
  contractMonthsLeft: ['Contract months left', '合同剩余月数'],
  agreement: ['Strategic agreement', '战略协议'],
  productsHeld: ['Products held', '在用业务数'],
  offerFit: ['Offer fit', '产品匹配度'],
  switchingCost: ['Switching cost', '转网成本'],
  perceived: ['Perceived service', '实际感受'],
  expected: ['Expected service', '期望感受'],
  openComplaints: ['Open complaints', '未结投诉'],
  lastContact: ['Last contact', '最近联系'],
  industryInfluence: ['Industry influence', '行业影响力'],
  socialStatus: ['Social status', '社会地位'],
  policyInfluence: ['Policy influence', '政策影响力'],
  chainRole: ['Value-chain role', '价值链地位'],
  competitorThreat: ['Competitor threat', '竞争威胁'],
  ourStrength: ['Our strength', '我方实力'],
  bestRivalStrength: ["Best rival's strength", '最强对手实力'],
  rivalVip: ["Rival's VIP", '对手贵宾客户'],
  keyContactLost: ['Key contact lost', '关键联系人流失'],
} as const satisfies Labels;

export type CrmField = keyof typeof FIELD_LABELS;

/** The sections of the account page: tab, heading, how its fields are laid out, and the fields. */
export const SECTIONS = [
  section('details', ['Account information', '客户信息'], 'list', [
    'name',
    'id',
    'industry',
    'region',
    'ownership',
    'manager',
    'parent',
    'employees',
    'turnover',
    'website',
    'phone',
    'address',
  ]),
  section('details', ['Business with us', '与我方业务'], 'blocks', [
    'revenue',
    'revenueLastYear',
    'profit',
    'onTimePayment',
    'overdueAmount',
    'pullThrough',
    'productsHeld',
    'wallet',
    'walletGrowth',
    'customerGrowth',
  ]),
  section('details', ['Relationship', '客户关系'], 'table', [
    'tenure',
    'contractMonthsLeft',
    'agreement',
    'switchingCost',
    'offerFit',
    'perceived',
    'expected',
    'openComplaints',
    'lastContact',
    'keyContactLost',
  ]),
  section('market', ['Standing', '影响力'], 'list', [
    'industryInfluence',
    'socialStatus',
    'policyInfluence',
    'chainRole',
  ]),
  section('market', ['Competition', '竞争'], 'blocks', [
    'competitorThreat',
    'ourStrength',
    'bestRivalStrength',
    'rivalVip',
  ]),
] as const;

const WORDS = {
  title: ['Demo CRM', '演示 CRM'],
  accounts: ['Accounts', '客户'],
  home: ['Home', '首页'],
  reports: ['Reports', '报表'],
  account: ['Account', '客户'],
  search: ['Search accounts', '搜索客户'],
  found: ['{count} accounts', '{count} 个客户'],
  details: ['Details', '详情'],
  market: ['Market', '市场'],
  related: ['Related', '相关'],
  contacts: ['Contacts', '联系人'],
  opportunities: ['Opportunities', '商机'],
  contactName: ['Name', '姓名'],
  opportunityName: ['Name', '名称'],
  role: ['Title', '职务'],
  lastContact: ['Last contact', '最近联系'],
  amount: ['Amount', '金额'],
  closeDate: ['Close date', '预计成交日'],
  none: ['Nothing here yet', '暂无内容'],
  edit: ['Edit', '编辑'],
  save: ['Save', '保存'],
  cancel: ['Cancel', '取消'],
  loading: ['Loading…', '加载中…'],
  missing: ['No such page', '没有这个页面'],
  back: ['All accounts', '全部客户'],
  language: ['中文', 'English'],
  invented: ['All customers here are invented.', '这里的客户均为虚构。'],
} as const satisfies Labels;

export type CrmWords = Readonly<Record<keyof typeof WORDS, string>>;

/** All words of the demo CRM's own pages in one language. */
export function crmWords(language: Language): CrmWords {
  const at = language === 'en' ? 0 : 1;
  return Object.fromEntries(Object.entries(WORDS).map(([key, pair]) => [key, pair[at]])) as CrmWords;
}

export interface CrmSection {
  readonly tab: 'details' | 'market';
  readonly title: readonly [string, string];
  /** The three ways in which CRMs lay out label and value. */
  readonly layout: 'list' | 'blocks' | 'table';
  readonly fields: readonly CrmField[];
}

function section(
  tab: CrmSection['tab'],
  title: CrmSection['title'],
  layout: CrmSection['layout'],
  fields: readonly CrmField[],
): CrmSection {
  return { tab, title, layout, fields };
}
