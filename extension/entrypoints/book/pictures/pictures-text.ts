import type { LocalText } from '../../../../core/text/local-text.ts';

/** Words of the pictures above the table. */
export const picturesText = {
  // Matrices
  matrix: t('Matrix', '矩阵'),
  schemes: {
    value: t('Value', '价值'),
    loyalty: t('Loyalty', '忠诚'),
    position: t('Position', '定位'),
  },
  titles: {
    value: t('Value matrix', '价值矩阵'),
    loyalty: t('Loyalty matrix', '忠诚矩阵'),
    position: t('Position matrix', '竞争定位矩阵'),
  },
  worth: t('Worth', '客户价值'),
  attractiveness: t('Attractiveness', '客户吸引力'),
  advantage: t('Advantage', '竞争优势'),
  counts: t('{count} {count:account|accounts}, {open} still open', '{count} 个客户，{open} 个尚未确定'),
  hint: t(
    'Filled dots are settled, hollow ones open for want of facts. Click opens an account, dragging picks several.',
    '实心点已确定，空心点因信息不足尚未确定。单击查看客户，拖动可框选多个。',
  ),
  keys: t(
    '{title}. Arrow keys go from account to account by value, Enter opens, Space picks, Escape clears.',
    '{title}。方向键按价值逐个浏览客户，回车查看，空格选取，Esc 清除。',
  ),
  summary: t(
    '{title}: {across} across, {up} up. Dividing lines: {x} across, {y} up. {cells}.',
    '{title}：横轴{across}，纵轴{up}。分界线：横 {x}，纵 {y}。{cells}。',
  ),
  cell: t('{name} {count}', '{name} {count} 个'),
  spoken: t(
    '{name}: {up} {y}, {across} {x}. {class}. Value {value}, rank {rank}.',
    '{name}：{up} {y}，{across} {x}。{class}。价值 {value}，第 {rank} 名。',
  ),
  couldBe: t('{score} (could be {range})', '{score}（可能为 {range}）'),
  besideUse: t('{tried} (in use {inUse})', '{tried}（现用 {inUse}）'),
  open: t('{name}, still open', '{name}，尚未确定'),
  unplaced: t('{count} have no place: {reasons}.', '{count} 个客户没有位置：{reasons}。'),
  prospects: t('{count} prospects without revenue yet', '{count} 个尚无收入的潜在客户'),
  unknown: {
    value: t('{count} with current or potential unknown', '{count} 个当前或潜在价值不明'),
    loyalty: t('{count} with worth or loyalty unknown', '{count} 个客户价值或忠诚度不明'),
    position: t(
      '{count} without our strength and the best rival’s',
      '{count} 个缺少我方与最强对手的实力评分',
    ),
  },
  nonePlaced: t(
    'No account can be placed here yet. Missing facts are asked for in the sidebar.',
    '尚无客户可放入此矩阵。缺少的信息会在侧边栏中提示补充。',
  ),
  showThem: t('Show them', '查看'),
  picked: t('{count} picked', '已选 {count} 个'),
  clear: t('Clear', '清除'),
  pickedSaid: t(
    '{count} {count:account|accounts} picked; the table shows only these.',
    '已选 {count} 个客户，表格只显示这些。',
  ),
  clearedSaid: t('All accounts are shown again.', '已重新显示全部客户。'),
  notHere: t('{name} has no place in this matrix.', '{name}在此矩阵中没有位置。'),

  // Tables behind the pictures
  asTable: t('Show as table', '以表格显示'),
  account: t('Account', '客户'),
  class: t('Class', '分类'),
  value: t('Value', '价值'),
  rank: t('Rank', '名次'),
  rows: t('{from}–{to} of {all}', '第 {from}–{to} 个，共 {all} 个'),
  earlier: t('Earlier', '上一页'),
  later: t('Later', '下一页'),

  // Classes and concentration
  classes: t('Classes', '分类'),
  classAndWorth: t('Classes and concentration', '分类与集中度'),
  openCount: t('{count} open', '{count} 个未确定'),
  noneOpen: t('all settled', '均已确定'),
  noClass: t('No class', '未分类'),
  where: {
    revenue: t('Where the revenue is', '收入集中度'),
    profit: t('Where the profit is', '利润集中度'),
  },
  amounts: { revenue: t('Revenue', '收入'), profit: t('Profit', '利润') },
  by: t('By', '按'),
  shares: t('top 20 % hold {share}, Gini {gini}', '前 20% 占 {share}，基尼系数 {gini}'),
  guideAccounts: t('{share} of accounts', '{share} 的客户'),
  guideAmount: {
    revenue: t('{share} of revenue', '{share} 的收入'),
    profit: t('{share} of profit', '{share} 的利润'),
  },
  curve: t(
    '{title}: the smallest {accounts} hold {amount}; top 20 % hold {share}; Gini {gini}, where 0 is even.',
    '{title}：最小的 {accounts} 客户占 {amount}；前 20% 占 {share}；基尼系数 {gini}，0 为完全均等。',
  ),
  lacking: {
    revenue: t('{count} of {all} accounts lack the revenue', '{all} 个客户中有 {count} 个缺少收入'),
    profit: t(
      '{count} of {all} accounts lack the profit; estimates do not count',
      '{all} 个客户中有 {count} 个缺少利润，估计值不计',
    ),
  },
  belowZero: t('{count} with a loss are left out', '{count} 个亏损客户不计入'),
  noAmounts: {
    revenue: t('No revenue is known yet.', '尚无收入数据。'),
    profit: t('No profit is known yet.', '尚无利润数据。'),
  },
  smallest: t('Smallest accounts', '最小的客户'),
  hold: t('hold', '占'),
} as const;

function t(en: string, zh: string): LocalText {
  return { en, 'zh-CN': zh };
}
