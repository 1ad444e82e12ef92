import type { LocalText } from '../text/local-text.ts';

/** Every word that the formulas and the model sheet show. */
export const formulaText = {
  modelName: t('Model', '策略手册'),
  modelNote: t(
    'Weights, worst, best and points may be changed: the formulas read them here. The KAM functions do not.',
    '权重、最差值、最优值与得分均可修改，公式从此处读取；KAM 函数不读取本表。',
  ),
  dimension: t('Dimension', '维度'),
  indicator: t('Indicator', '指标'),
  weight: t('Weight', '权重'),
  scale: t('Scale', '标尺'),
  worst: t('Worst (0 points)', '最差（0 分）'),
  best: t('Best (100 points)', '最优（100 分）'),
  linear: t('linear', '线性'),
  log: t('log', '对数'),
  steps: t('steps', '分档'),
  usualMargin: t('Usual margin: profit as a share of revenue', '通常利润率：利润占收入的比例'),
  walletShare: t('Wallet as a share of turnover', '总支出占营业额的比例'),
  rate: t('One unit is worth, in {currency}', '一单位折合 {currency}'),
  words: t('Words understood in cells', '单元格可用的词'),
  missing: t('unknown', '未知'),
  noContract: t('no contract', '无合同'),
  yes: t('yes', '是'),
  no: t('no', '否'),
  headquarters: t('headquarters', '总部'),
  key: t('key', '关键'),
  ordinary: t('ordinary', '一般'),

  account: t('Account', '客户'),
  value: t('Value', '价值'),
  low: t('Low', '下限'),
  high: t('High', '上限'),
  coverage: t('Coverage', '覆盖率'),
  prospect: t('prospect', '潜在客户'),
  prospectHeader: t('Prospect', '潜在客户'),
  check: t('To mend', '待修正'),
  unnamed: t('no name', '未命名'),
  of: t('{dimension}: {what}', '{dimension}：{what}'),
  score: t('{indicator}: score', '{indicator}：得分'),
  limitScore: t('Profit at most: score', '利润上限：得分'),
  profitBasis: t('Profit is', '利润来源'),
  profitUsed: t('Profit used', '采用的利润'),
  profitLimit: t('Profit at most', '利润上限'),
  headroomBasis: t('Headroom is', '尚未获得的支出来源'),
  headroomUsed: t('Wallet less revenue', '总支出减收入'),
  satisfactionUsed: t('Perceived ÷ expected', '感受 ÷ 期望'),
  read: t('read', '已知'),
  derived: t('derived', '推算'),
  aNumber: t('a number, not a text', '数值，不能是文本'),
  estimated: t('estimated', '估计'),
} satisfies Readonly<Record<string, LocalText>>;

function t(en: string, zh: string): LocalText {
  return { en, 'zh-CN': zh };
}
