import type { LocalText } from '../../text/local-text.ts';

/** Names of the sheets and columns of exports. */
export const exportText = {
  values: t('Values', '评估结果'),
  reasons: t('Reasons', '价值构成'),
  actions: t('Actions', '行动'),
  facts: t('Accounts', '客户'),
  model: t('Model', '策略手册'),

  account: t('Account', '客户'),
  accountId: t('Account ID', '客户编号'),
  record: t('CRM record', 'CRM 记录'),
  address: t('Web address', '网址'),
  industry: t('Industry', '行业'),
  manager: t('Account manager', '客户经理'),
  value: t('Value', '价值'),
  low: t('Low', '下限'),
  high: t('High', '上限'),
  coverage: t('Coverage', '覆盖率'),
  valueClass: t('Value class', '价值类别'),
  loyaltyClass: t('Loyalty class', '忠诚类别'),
  archetype: t('Archetype', '贡献类型'),
  position: t('Attractiveness × advantage', '吸引力×优势'),
  tier: t('Service tier', '服务层级'),
  band: t('Band', 'ABC 分级'),
  risk: t('Risk of losing', '流失风险'),
  riskBand: t('Risk band', '风险级别'),
  completeness: t('Completeness', '完整度'),
  question: t('Best question', '最该问的'),
  action: t('First action', '首要行动'),
  why: t('Why', '理由'),
  due: t('Due', '期限'),

  dimension: t('Dimension', '维度'),
  indicator: t('Indicator', '指标'),
  input: t('Input', '输入'),
  score: t('Score', '得分'),
  weight: t('Weight', '权重'),
  contribution: t('Points added', '贡献分'),
  source: t('Source', '来源'),
  missing: t('Missing', '缺失'),
  sources: {
    read: t('read', '读取'),
    derived: t('derived', '推算'),
    estimated: t('estimated', '估计'),
    missing: t('missing', '缺失'),
  },

  priority: t('Priority', '优先度'),
  nextAction: t('Action', '行动'),
  owner: t('Owner', '负责人'),
  release: t('Confidentiality, at most', '保密级别至多'),
  alsoSettles: t('Settles as well', '同时解决'),
  effect: t('Expected effect', '预期效果'),
  ends: t('Ends when', '何时了结'),

  roles: {
    initiator: t('Initiator', '发起者'),
    searcher: t('Searcher', '搜寻者'),
    decider: t('Decider', '决策者'),
    user: t('User', '使用者'),
    evaluator: t('Evaluator', '评估者'),
  },

  property: t('Property', '属性'),
  says: t('Value', '内容'),
  modelName: t('Model', '策略手册'),
  modelHash: t('Hash of the model', '策略手册校验码'),
  day: t('As of', '评估日'),
  currency: t('Currency', '币种'),
  count: t('Accounts', '客户数'),
  openNote: t('A class with “?” could still change as facts come in.', '带“?”的类别会随资料补充而变化。'),
} as const;

function t(en: string, zh: string): LocalText {
  return { en, 'zh-CN': zh };
}
