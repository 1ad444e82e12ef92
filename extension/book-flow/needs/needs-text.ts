import type { LocalText } from '../../../core/text/local-text.ts';

/** Words of the view of needs: whitespace and decision roles over all accounts. */
export const needsText = {
  whitespace: t('Whitespace', '空白机会'),
  whitespaceOf: t(
    'Whitespace of {accounts} {accounts:account|accounts}: {money} a year',
    '{accounts} 个客户的空白机会：每年 {money}',
  ),
  part: t('Which part', '查看'),
  parts: {
    money: t('All', '全部'),
    winBack: t('Win-back', '策反'),
    increment: t('New business', '增量'),
  },
  account: t('Account', '客户'),
  total: t('Total', '合计'),
  allAccounts: t('All accounts', '全部客户'),
  cell: t(
    '{money} a year; the industry spends {industry} there, with us they spend {ours}',
    '每年 {money}；该行业占比 {industry}，在我方占比 {ours}',
  ),
  cellWinBack: t('{money} of it held by rivals', '其中 {money} 为对手占有'),
  cellUnknown: t(
    'They buy it from us for an amount that is not known; the industry spends {industry} there: up to {money} a year',
    '在我方有采购但金额未知；该行业占比 {industry}：每年至多 {money}',
  ),
  upTo: t('up to {money}', '至多 {money}'),
  heldMark: t('held by rivals', '对手占有'),
  openAccount: t('Open {name}', '打开 {name}'),
  pickProduct: t('{product}: show {count} {count:account|accounts}', '{product}：查看 {count} 个客户'),
  legend: t(
    'What each account could still buy if it bought like its industry, most money first both ways; the stronger the shade, the more. A bar at the left edge marks what rivals hold: win-back.',
    '若客户的采购结构达到行业水平，还可增加的金额；行列均按金额从大到小，底色越浓金额越大。左侧竖条表示对手占有的部分，即可策反。',
  ),
  unsure: t(
    '{count} {count:account buys|accounts buy} something for an amount that is not known: it stands as “up to” and is in no sum.',
    '{count} 个客户有采购金额未知的产品：以“至多”标出，不计入合计。',
  ),
  mixOnly: t(
    'Of {count} {count:account|accounts} the wallet is not known: there only the mix is compared.',
    '{count} 个客户的总支出未知，仅比较采购结构。',
  ),
  untold: t(
    'Of {count} {count:account|accounts} nothing can be told: they have no figures by product, or too few others have.',
    '{count} 个客户无法比较：没有分产品数据，或可比客户太少。',
  ),
  noWhitespace: t('No whitespace to show yet', '尚无可显示的空白机会'),
  noWhitespaceWhy: t(
    'It needs revenue by product of several accounts: import orders or a sheet of products under Import and export. Five accounts of an industry, or of the book, make a mix to compare with; the model may give one as a table.',
    '需要多个客户的分产品收入：请在“导入与导出”中导入订单或产品表。同行业（或全部客户）至少五个客户才能形成可比结构；也可在策略手册中给出行业结构表。',
  ),
  noneOfPart: t('Nothing of this kind.', '没有这一类机会。'),

  roles: t('Decision roles', '决策角色'),
  rolesLine: t(
    '{gaps} of {all} accounts have gaps, {threads} hang on one person',
    '{all} 个客户中 {gaps} 个有缺口，{threads} 个系于一人',
  ),
  show: t('Show', '显示'),
  filters: {
    gaps: t('any gap', '任何缺口'),
    thread: t('all hangs on one person', '系于一人'),
    nobody: t('nobody known', '无人员记录'),
  },
  roleMissing: t('{role} not covered', '{role}未覆盖'),
  coverage: t('Covered', '覆盖率'),
  states: {
    covered: t('covered', '已覆盖'),
    half: t('half covered', '覆盖一半'),
    gap: t('not covered', '未覆盖'),
  },
  roleCell: t('{role}: {state}', '{role}：{state}'),
  thread: t('Hangs on', '系于'),
  lastContact: t('Last contact', '最近联系'),
  revenue: t('Revenue', '收入'),
  shown: t('{count} {count:account|accounts}', '{count} 个客户'),
  pickShown: t('Show them in the table', '在客户表中查看'),
  rolesLegend: t(
    'A full dot: known, met of late, not against us. Half: stance or date not known. Dashed: not covered. Where most revenue rests on what is not covered comes first.',
    '实心：已知、近期联系过且不反对我方；半实心：立场或联系时间未知；虚线：未覆盖。收入受影响最大的客户排在前面。',
  ),
} as const;

function t(en: string, zh: string): LocalText {
  return { en, 'zh-CN': zh };
}
