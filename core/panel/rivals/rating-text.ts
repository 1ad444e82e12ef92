import type { LocalText } from '../../text/local-text.ts';

/** Words for rating us and the rivals. */
export const ratingText = {
  rate: t('Rate', '评分'),
  hint: t('1–10, as the customer sees it', '1–10 分，以客户的看法为准'),
  keys: t(
    'A digit sets a rating and goes on, 0 is 10, a point adds tenths; arrow keys move, Backspace takes back.',
    '按数字键即评分并跳到下一项，0 代表 10 分，按小数点可加小数；方向键移动，退格键清除。',
  ),
  anchors: t('1 poor · 4 below par · 7 good · 10 the best', '1 差 · 4 偏低 · 7 良好 · 10 最好'),
  grid: t('Ratings', '评分表'),
  ratingOf: t('{provider}: {item}', '{provider}：{item}'),
  importance: t('Matters', '重要性'),
  source: t('Source', '来源'),
  sourceOf: t('Source for {item}', '{item} 的来源'),
  date: t('Known since', '获知日期'),
  dateOf: t('Known since, for {item}', '{item} 的获知日期'),
  evidenceOf: t('Source and date for {item}: {evidence}', '{item} 的来源与日期：{evidence}'),
  noSource: t('no source', '无来源'),
  sitting: t('How I know what I rate now', '本次评分的来源'),
  unknown: t('not said', '未说明'),
  refusedWhy: t(
    'Does not count: rivals are judged by fair means only, and “{source}” is not one of them. It is kept here, but counts neither in totals nor in exports. Name another source if you know it from elsewhere.',
    '不计入：评价对手只能采用正当途径，“{source}”不在其列。该条保留在此，但不计入总分，也不会导出。如果另有来源，请改填。',
  ),
  strangeWhy: t(
    'Does not count yet: say which kind of source “{source}” is.',
    '暂不计入：请说明“{source}”属于哪一类来源。',
  ),
  addRival: t('Add a rival', '添加竞争对手'),
  rivalName: t('Rival', '竞争对手'),
  fairSources: t(
    'Only what is public, freely given, found by market research or said by the customer counts; how a rating was learned is kept with it.',
    '只采用公开信息、对方主动提供、市场调研或客户自己说明的信息；评分的来源随评分保存。',
  ),
  total: t('Total', '总分'),
  picture: t('What matters, and how we do', '重要性与表现'),
  pictureLegend: t(
    'Full dot: us; ring: the best rival, on 1–10. What matters most stands first.',
    '实心点为我方，空心圈为最强对手（1–10 分）。最重要的排在最前。',
  ),
  weightsStand: t(
    'The weights of the scorecard stand for what matters until buying factors are rated.',
    '尚未评购买因素，暂以评分卡权重代表重要性。',
  ),
  performance: t('Performance', '表现'),
  oursAlone: t('we {ours}', '我方 {ours}'),
  oursAndBest: t('we {ours}, {rival} {best}', '我方 {ours}，{rival} {best}'),
  readings: {
    edge: t('edge: keep it and say so', '优势：保持并宣传'),
    par: t('par: level where it matters', '持平：关键处与对手相当'),
    fix: t('fix: behind where it matters', '补短：关键处落后'),
    overkill: t('overkill: more than they ask for', '过剩：超出客户所需'),
    ignore: t('ignore: it matters little', '忽略：重要性低'),
  },
  rateFactors: t('Rate buying factors', '评购买因素'),
  factorsHint: t('What the customer buys by', '客户的购买依据'),

  cards: t('Rival cards', '对手卡'),
  addCard: t('Add a card', '添加对手卡'),
  cardFor: t('Rival, or our own name', '对手（或我方）名称'),
  filled: t('{share} filled', '已填 {share}'),
  reacts: t('reacts: {reaction}', '反应模式：{reaction}'),
  worth: t('value for price {ratio}', '价值价格比 {ratio}'),
  region: t('Region', '区域'),
  series: t('Products', '产品系列'),
  place: t('Place', '地位'),
  sameCustomers: t('Contests the same customers', '争夺同一客户'),
  longTerm: t('Plays for the long term', '着眼长期市场'),
  stance: t('Our stance', '我方态势'),
  means: t('By what means', '手段'),
  indexes: {
    quality: t('Quality, 1 = average', '质量（1 为平均）'),
    function: t('Function, 1 = average', '功能（1 为平均）'),
    image: t('Image, 1 = average', '形象（1 为平均）'),
    price: t('Price, 1 = average', '价格（1 为平均）'),
  },
  yes: t('yes', '是'),
  no: t('no', '否'),
  rated: t('Rated', '已评分'),
  byNow: t(
    'Beneath a total stands what it may be by now: ratings lose certainty with age, and without a source or a day.',
    '总分下方为当前可能的范围：评分越旧、无来源或无日期，越不确定。',
  ),
  trails: t('Where we trail', '我方落后之处'),
} as const;

function t(en: string, zh: string): LocalText {
  return { en, 'zh-CN': zh };
}
