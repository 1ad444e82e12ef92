import type { LocalText } from '../../text/local-text.ts';

/** Words for who decides, how well we know them, and what rests on whom. */
export const peopleText = {
  roles: t('Decision roles', '决策角色'),
  everybody: t('Everybody', '全部人员'),
  coverage: t('{share} covered', '覆盖率 {share}'),
  covered: t('covered', '已覆盖'),
  half: t('half covered', '覆盖一半'),
  gap: t('not covered', '未覆盖'),
  gaps: {
    'stance unknown': t('stance not known', '立场未知'),
    'date unknown': t('last contact not known', '最近联系时间未知'),
    'long ago': t('not met for more than {days} days', '超过 {days} 天未联系'),
    nobody: t('nobody known', '尚无人选'),
  },
  thread: t(
    'All hangs on {person}: without them {share} of the coverage goes.',
    '关系系于{person}一人：若离开，覆盖率损失 {share}。',
  ),
  ifLeaves: t('What if {name} leaves?', '如果{name}离开？'),
  ifLeavesCoverage: t('if they leave: {from} → {to} covered', '若离开：覆盖率 {from} → {to}'),
  ifLeavesDeals: t(
    'if they leave: {count} {count:deal loses|deals lose} a supporter',
    '若离开：{count} 个商机失去支持者',
  ),
  coverageFalls: t('Coverage falls from {from} to {to}.', '覆盖率从 {from} 降至 {to}。'),
  coverageStays: t('Coverage stays at {to}.', '覆盖率仍为 {to}。'),
  rolesLost: t('Less covered: {roles}.', '覆盖变差：{roles}。'),
  onlyDeals: t('Deals that rest on nobody else: {deals}.', '仅系于此人的商机：{deals}。'),
  deals: t('Deals that also rest on others: {deals}.', '还有他人支持的商机：{deals}。'),
  reports: t('Report to them: {names}.', '其下属：{names}。'),
  dealsOf: t('Deals that rest on {name}', '依靠{name}的商机'),
  nothingLost: t('Nothing that we know of rests on them.', '目前没有已知的事项系于此人。'),

  tree: t('Organisation', '组织结构'),
  treeHint: t('Who reports to whom, as far as it is noted.', '已记录的汇报关系。'),
  loop: t(
    '{names} report to one another in a ring. One of them must report to somebody else, or to nobody.',
    '{names}互为上级，形成循环。请修改其中一人的上级，或留空。',
  ),
  stranger: t('not on record', '未在名单中'),
  levels: t('Who may decide what', '各层级决策权限'),
  decidesUsually: t('usually', '通常'),
  decidesOf: t('What {level} may decide', '{level}的决策权限'),
  strangeLevel: t('Levels that the playbook does not know: {levels}.', '策略手册中没有的层级：{levels}。'),
  level: t('Level', '层级'),
  reportsTo: t('Reports to', '上级'),
  strength: t('How close, 1–10', '关系深度，1–10'),
  lastContact: t('Last contact', '最近联系'),
  title: t('Job title', '职务'),
  stanceUnknown: t('stance unknown', '立场未知'),
  closeness: t('tie {points} of 10', '关系深度 {points}／10'),
  more: t('More about {name}', '{name} 的更多信息'),
  moreShort: t('More', '更多'),
} as const;

function t(en: string, zh: string): LocalText {
  return { en, 'zh-CN': zh };
}
