import type { LocalText } from '../../../core/text/local-text.ts';

/** Words of the table of accounts. */
export const tableText = {
  // Columns
  account: t('Account', '客户'),
  revenue: t('Revenue', '收入'),
  manager: t('Manager', '客户经理'),
  coverage: t('Coverage', '依据覆盖'),
  completeness: t('Completeness', '资料完整度'),
  missing: t('Missing', '缺失项'),
  percentile: t('Percentile', '百分位'),
  band: t('Band', '分档'),
  risk: t('Risk', '流失风险'),
  riskBand: t('Risk level', '风险等级'),
  growth: t('Growth', '收入增长'),
  next: t('Next action', '下一步行动'),
  due: t('Due', '期限'),
  seen: t('Last seen', '最近读取'),
  source: t('Source', '来源'),
  sources: {
    page: t('CRM page', 'CRM 页面'),
    typed: t('Typed', '手工填写'),
    sheet: t('File', '文件'),
    sample: t('Sample', '示例'),
  },
  unknown: t('not known', '未知'),

  // Above the table
  table: t('Accounts', '客户列表'),
  countAll: t('{all} accounts', '{all} 个客户'),
  countSome: t('{shown} of {all} accounts', '{all} 个客户中的 {shown} 个'),
  unknownsLast: t('{count} without {column} stand last.', '{count} 个没有“{column}”的客户排在最后。'),
  columns: t('Columns', '列'),
  usualColumns: t('Usual columns', '恢复默认列'),
  groupBy: t('Group by', '分组'),
  noGroups: t('Not grouped', '不分组'),
  clear: t('Show all accounts', '显示全部客户'),
  picked: t('Picked: {count}', '已选中 {count} 个'),
  nothing: t('No account matches.', '没有符合条件的客户。'),
  narrowed: t('Narrowed by', '筛选条件'),
  narrowedSearch: t('Search: {text}', '搜索：{text}'),
  remove: t('Remove: {name}', '移除：{name}'),

  // Head
  sortBy: t('Sort by {column}', '按“{column}”排序'),
  filter: t('Filter {column}', '筛选“{column}”'),
  filterOn: t('Filter {column}: on', '筛选“{column}”：已启用'),
  sortHint: t('Hold Shift to sort by more than one column.', '按住 Shift 可按多列排序。'),
  sortPlace: t('sorted by, place {place}', '排序第 {place} 位'),

  // Filters
  contains: t('Contains', '包含'),
  from: t('From', '从'),
  to: t('To', '到'),
  stillOpen: t('Still open', '仍待定'),
  settledOnly: t('Settled', '已确定'),
  notANumber: t(
    '“{text}” is no number. Write 1200, 1.2 m or 120万.',
    '“{text}”不是数字。可写作 1200、1.2 m 或 120万。',
  ),
  onlyUnknown: t('Only where not known', '仅限未知'),
  notKnown: t('Not known', '未知'),
  remove1: t('Remove this filter', '移除此筛选'),
  close: t('Close', '关闭'),

  // Groups
  groupNone: t('Without {column}', '没有“{column}”'),
  groupCount: t('{count} {count:account|accounts}', '{count} 个客户'),
  groupRevenue: t('revenue {money}, known of {known}', '收入 {money}，已知 {known} 个'),
  groupNoRevenue: t('revenue not known', '收入未知'),
  groupValue: t('mean value {score}', '平均价值 {score}'),
} as const;

function t(en: string, zh: string): LocalText {
  return { en, 'zh-CN': zh };
}
