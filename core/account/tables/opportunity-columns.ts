import type { TableColumn } from './table-column.ts';

export type OpportunityColumn =
  | 'account'
  | 'name'
  | 'amount'
  | 'closeDate'
  | 'stage'
  | 'recurring'
  | 'weeksInLayer';

/** What a table of deals may tell, by the names that CRMs and sheets give it. */
export const OPPORTUNITY_COLUMNS: readonly TableColumn<OpportunityColumn>[] = [
  {
    key: 'account',
    kind: 'text',
    label: { en: 'Account', 'zh-CN': '客户' },
    aliases: ['Account ID', 'Account name', 'Account', 'Customer', 'Company', '客户编号', '客户名称', '客户'],
  },
  {
    key: 'name',
    kind: 'text',
    label: { en: 'Opportunity', 'zh-CN': '商机' },
    aliases: [
      'Opportunity name',
      'Opportunity',
      'Deal name',
      'Deal',
      'Opportunity title',
      'Deal title',
      '商机名称',
      '商机',
      '销售机会',
      '机会名称',
      '项目名称',
      '商机主题',
      'Topic',
      'Subject',
      'Title',
      'Name',
      'Opportunity ID',
      'Opportunity number',
      'Deal ID',
      '主题',
      '名称',
      '商机编号',
    ],
  },
  {
    key: 'amount',
    kind: 'money',
    label: { en: 'Amount', 'zh-CN': '金额' },
    aliases: [
      'Amount',
      'Opportunity amount',
      'Deal amount',
      'Deal value',
      'Expected revenue',
      'Estimated revenue',
      'Est. revenue',
      'Est. value',
      'Close value',
      'Value',
      'Total',
      '商机金额',
      '预计金额',
      '预计销售金额',
      '销售金额',
      '预计收入',
      '金额',
    ],
  },
  {
    key: 'closeDate',
    kind: 'date',
    label: { en: 'Expected close', 'zh-CN': '预计成交' },
    aliases: [
      'Expected close date',
      'Expected close',
      'Expected closing',
      'Estimated close date',
      'Est. close date',
      'Close date',
      'Closing date',
      'Closed date',
      'Expected closing date',
      '预计成交日期',
      '预计成交时间',
      '预计成交',
      '预计结单日期',
      '预计签单日期',
      '结单日期',
      '成交日期',
      '关闭日期',
    ],
  },
  {
    key: 'stage',
    kind: 'text',
    label: { en: 'Stage', 'zh-CN': '阶段' },
    aliases: [
      'Stage',
      'Sales stage',
      'Deal stage',
      'Pipeline stage',
      'Opportunity stage',
      'Status',
      '销售阶段',
      '商机阶段',
      '阶段',
      '状态',
    ],
  },
  {
    key: 'recurring',
    kind: 'flag',
    label: { en: 'Recurring fee', 'zh-CN': '持续收费' },
    aliases: ['Recurring fee', 'Recurring', 'Fee recurs', '持续收费', '循环收费', '经常性收入', '是否经常性'],
  },
  {
    key: 'weeksInLayer',
    kind: 'weeks',
    label: { en: 'Weeks in its layer', 'zh-CN': '停留周数' },
    aliases: ['Weeks in layer', 'Weeks in its layer', 'Weeks in stage', '停留周数', '阶段停留周数'],
  },
];
