import type { AttractivenessPolicy, MarketPolicy } from '../rivalry-schema.ts';

const text = (en: string, zh: string) => ({ en, 'zh-CN': zh });
const asked = (id: string, en: string, zh: string, questionEn: string, questionZh: string) => ({
  id,
  label: text(en, zh),
  question: text(questionEn, questionZh),
});
const pairing = (en: string, zh: string, strategyEn: string, strategyZh: string) => ({
  label: text(en, zh),
  strategy: text(strategyEn, strategyZh),
});

/** METHODS 4.8. What the pairings are called is the source's; cuts, questions and proposed actions are ours. */
export const market: MarketPolicy = {
  forces: [
    asked(
      'rivalry',
      'Rivalry',
      '现有竞争',
      'How hard do the sellers fight for this customer?',
      '现有卖方对该客户的争夺有多激烈？',
    ),
    asked(
      'entrants',
      'New entrants',
      '新进入者',
      'How easily can a new seller come in?',
      '新卖方进入有多容易？',
    ),
    asked(
      'substitutes',
      'Substitutes',
      '替代品',
      'How well would something else do the same job?',
      '其他产品在多大程度上可以替代？',
    ),
    asked(
      'buyers',
      'Power of the buyer',
      '买方议价力',
      'How far can the customer dictate terms?',
      '客户在多大程度上能左右条件？',
    ),
    asked(
      'suppliers',
      'Power of suppliers',
      '供方议价力',
      'How far can our own suppliers dictate terms?',
      '我方供应商在多大程度上能左右条件？',
    ),
  ],
  pest: [
    asked(
      'politics',
      'Politics and law',
      '政策与法律',
      'Do rules and policy help us here, or hinder us?',
      '政策法规对我方有利还是不利？',
    ),
    asked(
      'economy',
      'Economy',
      '经济',
      'Does the customer’s economy give more to spend, or less?',
      '客户所处的经济环境使支出增加还是减少？',
    ),
    asked(
      'society',
      'Society',
      '社会',
      'Do habits and people move towards what we offer?',
      '社会习惯与人员变化是否有利于我方产品？',
    ),
    asked(
      'technology',
      'Technology',
      '技术',
      'Does technology play into our hands?',
      '技术发展是否对我方有利？',
    ),
  ],
  high: 7,
  low: 4,
  keep: 2,
  pairings: {
    SO: pairing('Keep growing', '保持发展', 'Use {own} to take up: {other}.', '发挥“{own}”，抓住“{other}”。'),
    ST: pairing(
      'Stay alert in safety',
      '居安思危',
      'Set {own} against: {other}.',
      '以“{own}”应对“{other}”。',
    ),
    WO: pairing(
      'Challenge ourselves',
      '挑战自我',
      'Mend this so as not to miss it: {own} – {other}.',
      '补上“{own}”，以免错失“{other}”。',
    ),
    WT: pairing(
      'Renounce and rebuild',
      '否定自我',
      'Give up the old way where both meet: {own} – {other}.',
      '“{own}”又遇“{other}”：放弃旧做法，重新布局。',
    ),
  },
  lines: {
    lead: text('{item}: we are rated {ours}, {rival} {best}', '{item}：我方 {ours} 分，{rival} {best} 分'),
    trail: text('{item}: {rival} is rated {best}, we {ours}', '{item}：{rival} {best} 分，我方 {ours} 分'),
    whitespace: text(
      '{product}: {money} a year more if they bought like their industry',
      '{product}：若达到行业水平，每年可增 {money}',
    ),
    winBack: text('{product}: rivals hold {money} a year', '{product}：对手占有每年 {money}'),
    headroom: text('{money} a year goes to others', '每年 {money} 花在别家'),
    growth: text('{what}: {change} a year', '{what}：每年 {change}'),
    rivalThreat: text('Rivals threaten us here: {rating} of 10', '竞争威胁 {rating} 分（满分 10）'),
    decline: text('Revenue falls: {change} on last year', '收入下滑：同比 {change}'),
    force: text('{item}: {rating} of 10', '{item}：{rating} 分（满分 10）'),
    helps: text('{item} helps us: {rating} of 10', '{item}有利于我方：{rating} 分（满分 10）'),
    hinders: text('{item} hinders us: {rating} of 10', '{item}不利于我方：{rating} 分（满分 10）'),
  },
  opportunityFrom: 50,
  threatFrom: 30,
};

/** METHODS 3.6: the nine items are the source's, the questions ours. */
export const attractiveness: AttractivenessPolicy = [
  asked('profit', 'Profit contribution', '利润贡献', 'How much do they leave us?', '为我方贡献多少利润？'),
  asked('lasting', 'Lasting purchase', '持续采购', 'Will they go on buying?', '是否会持续采购？'),
  asked(
    'height',
    'Commanding height',
    '制高点',
    'Does having them open doors in their trade?',
    '拿下它能否占据行业制高点？',
  ),
  asked('referrals', 'Referrals', '转介绍', 'Do they bring us others?', '能否带来转介绍？'),
  asked('terms', 'Payment terms', '账期', 'Do they pay on good terms?', '账期是否有利？'),
  asked('learning', 'Chance to learn', '学习的机会', 'What can we learn with them?', '能从中学到什么？'),
  asked(
    'future',
    'Openness to future products',
    '未来产品接受度',
    'Will they try what is new?',
    '是否愿意采用未来的新产品？',
  ),
  asked('credit', 'Credit', '企业信用', 'Can they be trusted to keep their word and pay?', '企业信用如何？'),
  asked('ease', 'Ease of purchasing', '采购流程便利', 'How easily do they buy?', '采购流程是否便利？'),
];
