import type { LocalText } from '../../../core/text/local-text.ts';

/** Words of the rivals across accounts. */
export const rivalsText = {
  title: t('Rivals across accounts', '各客户中的竞争对手'),
  rated: t('{rated} of {all} accounts rate a rival', '{all} 个客户中有 {rated} 个评了对手'),
  rival: t('Rival', '竞争对手'),
  accounts: t('Rated on', '参评客户'),
  theirs: t('It leads', '对手领先'),
  level: t('Level', '持平'),
  ours: t('We lead', '我方领先'),
  thin: t('Too little rated', '评分太少'),
  margin: t('We are ahead by', '我方高出'),
  marginHint: t(
    'Mean of our total less theirs, 1–10, over the accounts where both are ranked.',
    '双方均有排名的客户中，我方总分减对手总分的平均值（1–10 分制）。',
  ),
  revenue: t('Our revenue there', '我方在其中的收入'),
  threatened: t('of it where it leads', '其中对手领先的'),
  elsewhere: t('Spent with others', '客户花在别家的'),
  knownOf: t('{known} of {all}', '{all} 个中 {known} 个已知'),
  position: t('Position', '市场地位'),
  positionOn: t('on {count} {count:account|accounts}', '{count} 个客户'),
  strongest: t(
    '{rival} leads at {count} of {all} accounts; {money} a year of ours stands there.',
    '{rival}在 {all} 个客户中的 {count} 个领先，涉及我方年收入 {money}。',
  ),
  nowhere: t('No rival leads at any account that is rated.', '在已评分的客户中，没有对手领先。'),
  pick: t('{rival}, {what}: show {count} {count:account|accounts}', '{rival}，{what}：查看 {count} 个客户'),
  byIndustry: t('By industry', '按行业'),
  industry: t('Industry', '行业'),
  noIndustry: t('Not known', '未知'),
  industryCell: t('{theirs} of {all}', '{theirs}／{all}'),
  industryLegend: t(
    'At how many of the accounts rated the rival leads, and our revenue at those; the stronger the shade, the larger the share. A press shows the accounts.',
    '对手在多少个已评分客户中领先，以及我方在这些客户的收入；底色越浓，占比越大。点击可查看客户。',
  ),
  byItem: t('Item by item', '逐项比较'),
  item: t('Item', '项目'),
  itemLegend: t(
    'Our rating less the rival’s, on average. Below 0 we trail: grey, the stronger the further. A press shows the accounts where the rival is rated higher.',
    '我方评分减对手评分的平均值。低于 0 为我方落后：灰底，越浓落后越多。点击可查看对手评分更高的客户。',
  ),
  itemCell: t('{item}, {rival}: {margin} over {rated} accounts', '{item}，{rival}：{margin}，{rated} 个客户'),
  more: t('Show all {count} rivals', '显示全部 {count} 个对手'),
  none: t('No rival is rated yet', '还没有对手评分'),
  noneWhy: t(
    'Open an account and rate yourself and your rivals under Rivals, or import a sheet of ratings. What is learned of a rival counts only from fair sources: public, freely given, market research or the customer’s own words.',
    '打开一个客户，在“竞争对手”中为我方和对手评分，或导入评分表。对手信息只采用正当来源：公开信息、对方主动提供、市场调研或客户原话。',
  ),
} as const;

function t(en: string, zh: string): LocalText {
  return { en, 'zh-CN': zh };
}
