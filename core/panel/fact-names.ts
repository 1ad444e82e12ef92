import type { FieldKind } from '../account/field.ts';
import type { LocalText } from '../text/local-text.ts';

/** Facts that rules read beside the account's own fields: what they are called and in which unit they stand. */
export const FACT_NAMES: Readonly<
  Record<string, { readonly label: LocalText; readonly kind: FieldKind | 'score' | 'days' }>
> = {
  valueClass: fact('Value class', '价值分类', 'text'),
  loyaltyClass: fact('Loyalty class', '忠诚分类', 'text'),
  archetype: fact('Archetype', '贡献类型', 'text'),
  position: fact('Position', '竞争定位', 'text'),
  tier: fact('Service tier', '服务等级', 'text'),
  release: fact('Keep or let go', '去留判断', 'text'),
  value: fact('Value', '价值', 'score'),
  worth: fact('Worth', '客户价值', 'score'),
  current: fact('Current', '当前价值', 'score'),
  potential: fact('Potential', '潜在价值', 'score'),
  loyalty: fact('Loyalty', '忠诚度', 'score'),
  influence: fact('Influence', '影响力', 'score'),
  attractiveness: fact('Attractiveness', '吸引力', 'score'),
  advantage: fact('Advantage', '优势', 'score'),
  risk: fact('Risk', '流失风险', 'score'),
  riskBand: fact('Risk band', '风险等级', 'text'),
  riskReason: fact('Main reason', '主要原因', 'text'),
  revenueChange: fact('Change of revenue', '收入变化', 'ratio'),
  revenueLost: fact('Revenue lost', '流失收入', 'money'),
  headroom: fact('Room to grow', '可争取空间', 'money'),
  satisfaction: fact('Satisfaction', '满意度', 'ratio'),
  daysSinceContact: fact('Since the last contact', '距最近联系', 'days'),
  loss: fact('Loss', '亏损', 'money'),
  contacts: fact('Contacts', '联系人', 'count'),
  decider: fact('Decider', '决策者', 'text'),
  daysSinceDecider: fact('Since the decider was met', '距上次见决策者', 'days'),
  complaintsLogged: fact('Complaints logged and open', '已登记的未结投诉', 'count'),
  norm: fact('Norm', '规范', 'text'),
  duty: fact('What is due', '应办事项', 'text'),
  dutyState: fact('State', '状态', 'text'),
  dutyDue: fact('Due by', '截止日期', 'date'),
  daysToDuty: fact('Days until due', '距截止天数', 'days'),
  about: fact('About', '事由', 'text'),
  who: fact('Who', '对方', 'text'),
  happened: fact('When it happened', '发生日期', 'date'),
  openAmount: fact('Open opportunities', '进行中商机金额', 'money'),
  opportunity: fact('Opportunity', '商机', 'text'),
  amount: fact('Amount', '金额', 'money'),
  closeDate: fact('Expected close', '预计签约', 'date'),
  winRate: fact('Win rate', '赢单率', 'ratio'),
  layer: fact('Layer', '漏斗层', 'text'),
  grade: fact('Grade', '金额等级', 'text'),
  move: fact('Move', '策略', 'text'),
  tactic: fact('Tactic', '战术', 'text'),
  trail: fact('Points behind', '落后分数', 'score'),
  item: fact('Item', '项目', 'text'),
  ours: fact('Ours', '我方', 'rating'),
  best: fact('Best rival', '最强对手', 'rating'),
  rival: fact('Rival', '竞争对手', 'text'),
};

function fact(en: string, zh: string, kind: FieldKind | 'score' | 'days') {
  return { label: { en, 'zh-CN': zh }, kind };
}
