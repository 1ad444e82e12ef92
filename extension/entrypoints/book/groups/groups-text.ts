import type { LocalText } from '../../../../core/text/local-text.ts';

/** Words of the groups and segments of a book. */
export const groupsText = {
  segments: t('Segments', '细分'),
  divide: t('Divide by', '划分依据'),
  andBy: t('and by', '再按'),
  nothingElse: t('nothing else', '不再划分'),
  segment: t('Segment', '细分'),
  accounts: t('Accounts', '客户数'),
  revenue: t('Revenue', '收入'),
  profit: t('Profit', '利润'),
  growth: t('Growth', '增长'),
  concentration: t('Concentration', '集中度'),
  concentrationHint: t(
    'Herfindahl index of revenue within: 10,000 when one account brings all.',
    '细分内收入的赫芬达尔指数：全部收入来自一个客户时为 10000。',
  ),
  place: t('Position', '竞争定位'),
  rank: t('Rank', '名次'),
  rankedByProfit: t('Ranked by profit. Estimated profit does not count.', '按利润排名，估算利润不计入。'),
  rankedByRevenue: t(
    'Ranked by revenue: profit is known for fewer than half of the accounts.',
    '按收入排名：已知利润的客户不到一半。',
  ),
  knownOf: t('known of {known}', '已知 {known} 个'),
  show: t('Show these accounts: {name}', '查看这些客户：{name}'),
  caption: t('Segments of the book, best rank first', '客户簿的细分，名次靠前者在先'),

  parents: t('Groups by parent account', '按上级客户归集'),
  parentsHint: t(
    'Accounts that belong to one parent, summed to one account and assessed like any other.',
    '同属一个上级客户的各客户，合并为一个客户并同样评估。',
  ),
  noParents: t(
    'No account names a parent. Type one under “Parent account” in an account, or map that column when importing.',
    '没有客户填写上级客户。可在客户中填写“上级客户”，或导入时对应该列。',
  ),
  members: t('{count} members', '{count} 个成员'),
  member: t('Member', '成员'),
  coverage: t(
    'Contact coverage: {reach}, {contacted} of {all} contacted',
    '接触覆盖：{reach}，{all} 个中已全面接触 {contacted} 个',
  ),
  reach: { wide: t('wide', '广泛'), partial: t('partial', '部分'), blank: t('blank', '空白') },
  parentItself: t('parent', '上级客户'),
  value: t('Value', '价值'),
  valueClass: t('Value class', '价值分类'),
  risk: t('Risk', '流失风险'),
  sumsKnown: t('Revenue is known of {known} of {of} members.', '{of} 个成员中已知 {known} 个的收入。'),
  next: t('Next: {action}', '下一步：{action}'),
} as const;

function t(en: string, zh: string): LocalText {
  return { en, 'zh-CN': zh };
}
