import type { LocalText } from '../../../core/text/local-text.ts';

/** Words of what sheets tell beside the accounts: deals, orders, people. */
export const sideText = {
  kinds: {
    opportunities: t('deals', '商机'),
    contacts: t('people', '人员'),
    visits: t('visits and events', '拜访与往来'),
    rivals: t('ratings of rivals', '竞争评分'),
    products: t('products and orders', '产品与订单'),
    factors: t('buying factors', '购买因素'),
    rivalCards: t('rival cards', '对手卡'),
    market: t('view of the market', '市场判断'),
    shares: t('market shares', '市场份额'),
    forces: t('five forces', '五力'),
    pest: t('PEST', 'PEST'),
    attractiveness: t('attractiveness', '吸引力'),
    swot: t('SWOT', 'SWOT 分析'),
    needs: t('needs', '需求'),
    solutions: t('solutions', '解决方案'),
    cooperations: t('cooperations', '合作'),
    leads: t('leads', '线索'),
    levels: t('levels of the organisation', '组织层级'),
    surveys: t('surveys', '满意度调查'),
    keeping: t('plans to keep accounts', '保有计划'),
    secrecy: t('confidentiality', '保密级别'),
  },
  counts: t(
    '{sheet}, read as {kind}: {rows} {rows:row|rows}: {parts}.',
    '{sheet}（读作{kind}）共 {rows} 行：{parts}。',
  ),
  counted: {
    joined: t('{count} with their account', '{count} 行已对应客户'),
    nobody: t('{count} without an account', '{count} 行未写明客户'),
    unknown: t('{count} of an account that is not here', '{count} 行的客户不存在'),
    older: t('{count} too old to count', '{count} 行年份过早，未计入'),
    nameless: t('{count} that name nothing', '{count} 行无内容'),
  },
  columns: t('Read: {columns}. Left out: {ignored}.', '已读取：{columns}。未导入：{ignored}。'),
  nothing: t('nothing', '无'),
  ordersSum: t(
    'Orders of one product are added up for each account: {money} in all.',
    '同一客户同一产品的订单已合计，总额 {money}。',
  ),
  ordersLastYear: t(
    'Rows that lie more than a year before the last order ({count}) count as last year’s revenue: {money} in all.',
    '早于最后一单一年以上的 {count} 行计入上年收入，总额 {money}。',
  ),
  ordersRevenue: t(
    'They cover a whole year: what they add up to is the revenue of accounts that state none.',
    '订单覆盖整年：未写明收入的客户，以订单合计作为年收入。',
  ),
  ordersYear: t(
    'Product figures count a year: older orders are left out.',
    '产品数据按年计：更早的订单未计入。',
  ),
  repeated: t(
    'Rows that say word for word what another row says, and count once: {count}',
    '与其他行完全相同、只计一次的行：{count}',
  ),
  create: t(
    'Names that no account bears become accounts ({count})',
    '没有对应客户的名称新建为客户（{count}）',
  ),
  keepNobody: t(
    'Rows without an account are kept under “{name}” ({count})',
    '未写明客户的行归入“{name}”（{count}）',
  ),
  nobody: t('Without an account', '未写明客户'),
  rowOfNobody: t('{sheet}, row {row}: names no account', '{sheet} 第 {row} 行：未写明客户'),
  nameless: t('{sheet}, row {row}: says nothing that could be kept', '{sheet} 第 {row} 行：没有可保存的内容'),
  unknown: t('{sheet}, row {row}: no account “{account}”', '{sheet} 第 {row} 行：没有名为“{account}”的客户'),
  fault: t(
    '{sheet}, row {row}, {column}: “{text}” cannot be read; expected {expected}.',
    '{sheet} 第 {row} 行，{column}：无法读取“{text}”；应为 {expected}。',
  ),
} as const;

function t(en: string, zh: string): LocalText {
  return { en, 'zh-CN': zh };
}
