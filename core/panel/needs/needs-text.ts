import type { LocalText } from '../../text/local-text.ts';

/** Words for what the customer needs, and what could be done about it. */
export const needsText = {
  needs: t('Needs', '需求'),
  none: t('none noted', '尚未记录'),
  count: t('{count} {count:need|needs}', '{count} 项需求'),
  incomplete: t('{count} not fully understood', '{count} 项尚未摸清'),
  understood: t('all understood', '均已摸清'),
  whitespaceLine: t('{money} whitespace', '空白 {money}'),

  whitespace: t('Whitespace', '空白机会'),
  noWhitespace: t(
    'They buy from us in the same mix as their industry.',
    '该客户在我方的采购结构与行业一致。',
  ),
  aYear: t('a year', '每年'),
  ofWhichWinBack: t('a year, {money} of it held by rivals', '每年，其中 {money} 为对手占有（可策反）'),
  winBack: t('{money} to win back', '策反 {money}'),
  byProduct: t('By product', '按产品'),
  ourShare: t('With us', '我方占比'),
  industryShare: t('Industry', '行业占比'),
  money: t('Open', '空白'),
  mixFrom: {
    table: t('Compared with the mix in your model.', '与策略手册中的行业结构比较。'),
    industry: t('Compared with {peers} accounts of the same industry.', '与同行业的 {peers} 个客户比较。'),
    book: t(
      'Compared with {peers} accounts of your book: too few share their industry.',
      '同行业客户太少，与客户簿中的 {peers} 个客户比较。',
    ),
  },
  mixOnly: t(
    'What they spend with everyone is not known, so only the mix is compared.',
    '客户总支出未知，仅比较结构。',
  ),
  notKnown: t('not known', '未知'),
  upTo: t('up to {money}', '至多 {money}'),
  unsure: t(
    'How much they spend with us on {products} is not known: that could add up to {money}.',
    '客户在我方的{products}支出未知：最多还可增加 {money}。',
  ),
  unknownAmount: t(
    'How much they spend with us on {products} is not known.',
    '客户在我方的{products}支出未知。',
  ),
  unlisted: t(
    'For {money} of their revenue no product is noted: what they buy for it is left out.',
    '其中 {money} 收入未注明产品，未计入比较。',
  ),
  bought: t('What they buy', '在用产品'),
  ourRevenue: t('With us, a year', '我方年收入'),
  ourRevenueLastYear: t('Last year', '我方上年收入'),
  whitespaceNeeds: t(
    'Note what they buy, product by product, and it is compared with what their industry buys.',
    '按产品记录客户的采购，即可与所属行业比较。',
  ),
  whitespaceLacks: t(
    'Nothing to compare with yet. It takes amounts for what they buy, and a book of {accounts} {accounts:account|accounts} with product lines for {peers} others, or what their industry spends in your model.',
    '暂无法比较：需要该客户的采购金额，以及至少 {accounts} 个客户（其中另有 {peers} 个有分产品数据），或在策略手册中给出行业支出结构。',
  ),
  toActNow: t('{count} to act on now', '{count} 项可立即推进'),

  icebergs: t('What they need', '客户需求'),
  icebergsHint: t(
    'What is asked for is the tip. What it is for, and what decides, lie below the waterline.',
    '客户提出的只是冰山一角，真正的用途和关键驱动因素在水面之下。',
  ),
  addNeed: t('Add a need', '添加需求'),
  unnamedNeed: t('Need {number}', '需求 {number}'),
  ask: t('ask {people}', '可问{people}'),
  askNamed: t('ask {people}: {names}', '可问{people}：{names}'),
  who: t('Told by', '来源人'),
  kind: t('Kind', '类别'),
  asked: t('Asked for', '是否提出'),
  actual: t('asked for already', '已提出'),
  potential: t('not asked for yet', '尚未提出'),
  level: t('Level', '层次'),
  phase: t('Chain of use', '使用环节'),
  benefit: t('Benefit', '利益'),
  satisfaction: t('How well it is met', '满足程度'),
  product: t('Product', '产品'),
  learnt: t('Learnt on', '获知日期'),

  chain: t('Chain of use', '使用链'),
  chainHint: t(
    'How well their needs are met before, during and after use.',
    '使用前、使用中、使用后各项需求的满足程度。',
  ),
  unplaced: t('not placed', '未归环节'),

  solutions: t('Solutions', '解决方案'),
  addSolution: t('Add a product line', '添加产品线'),
  revenue: t('Revenue', '现有收入'),
  rivalHold: t('Rivals hold', '对手占有'),
  strategy: t('Strategy', '策略'),
  measure: t('Measure', '措施'),
  feasible: t('Feasible', '可行性'),
  feasibility: {
    yes: t('yes', '可行'),
    'not yet': t('not yet', '暂不可行'),
    no: t('no', '不可行'),
  },
  whyNot: t('Why not', '原因'),
  profit: t('Profit, 1–10', '收益，1–10'),
  pressure: t('Pressure, 1–10', '压力，1–10'),
  phaseOpen: t('Not judged yet', '尚未判断'),

  cooperation: t('Cooperation test', '合作检验'),
  addCooperation: t('Add an undertaking', '添加合作事项'),
  undertaking: t('What we would do together', '合作内容'),
  about: t('About', '说明'),
  yes: t('yes', '是'),
  no: t('no', '否'),
  passed: t('passes', '通过'),
  failed: t('fails: {items}', '未通过：{items}'),
  openQuestions: t('{count} questions open', '{count} 项待答'),

  leads: t('Leads', '线索'),
  addLead: t('Add a lead', '添加线索'),
  leadName: t('Lead', '线索'),
  leadOpen: t('not rated yet', '尚未评分'),

  maturity: t('Digital maturity', '信息化阶段'),
  stage: t('Stage', '阶段'),
  stageNumbered: t('{number}. {name}', '{number}. {name}'),
} as const;

function t(en: string, zh: string): LocalText {
  return { en, 'zh-CN': zh };
}
