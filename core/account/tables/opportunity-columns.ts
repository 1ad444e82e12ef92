import type { TableColumn } from './table-column.ts';

export type OpportunityColumn =
  | 'account'
  | 'name'
  | 'amount'
  | 'closeDate'
  | 'stage'
  | 'recurring'
  | 'weeksInLayer'
  | 'rivalHarm'
  | 'feeChange';

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
      'Deal size',
      'Potential value',
      'Likely',
      'Value',
      'Total',
      '商机金额',
      '预计金额',
      '预计成交金额',
      '预计成交额',
      '预计签单金额',
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
      '预计关闭日期',
      '预计完成日期',
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
  {
    key: 'rivalHarm',
    kind: 'choice',
    label: { en: 'Harm to rivals', 'zh-CN': '对对手的杀伤' },
    aliases: ['Harm to rivals', 'Rival harm', '对对手的杀伤', '对手杀伤', '杀伤力'],
    choices: [
      { value: 'high', label: { en: 'high', 'zh-CN': '高' }, aliases: ['large', 'strong', '大', '强'] },
      {
        value: 'low',
        label: { en: 'low', 'zh-CN': '低' },
        aliases: ['small', 'weak', 'none', '小', '弱', '无'],
      },
    ],
  },
  {
    key: 'feeChange',
    kind: 'choice',
    label: { en: 'Fee change', 'zh-CN': '资费变化' },
    aliases: ['Fee change', 'Change of fees', 'Our fees', '资费变化', '收费变化', '我方收费'],
    choices: [
      {
        value: 'up',
        label: { en: 'up', 'zh-CN': '上升' },
        aliases: ['higher', 'rise', '升', '增加', '提高'],
      },
      {
        value: 'down',
        label: { en: 'down', 'zh-CN': '下降' },
        aliases: ['lower', 'fall', '降', '减少', '降低'],
      },
    ],
  },
];
