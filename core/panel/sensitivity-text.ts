import type { LocalText } from '../text/local-text.ts';

/** The words for what would change a class: inputs on the one hand, weights on the other. */
export const sensitivityText = {
  steps: t('What would change the class', '怎样会改变分类'),
  noSteps: t('nothing that we can move', '没有我方能影响的因素'),
  knowMore: t('more has to be known first', '须先补充信息'),
  nearest: t('{class}: {step}', '{class}：{step}'),
  climb: t('To {class}', '升至{class}'),
  fall: t('Would become {class}', '可能变为{class}'),
  atLeast: t('{score} at least {cut}; now {now}', '{score}须达到 {cut}，现为 {now}'),
  below: t('if {score} falls below {cut}; now {now}', '若{score}低于 {cut}，现为 {now}'),
  scores: {
    current: t('current value', '当前价值'),
    potential: t('potential', '潜在价值'),
    worth: t('the mean of current value and potential', '当前与潜在价值的均值'),
    loyalty: t('loyalty', '忠诚度'),
  },
  step: t('{field} {from} → {to}', '{field} {from} → {to}'),
  ofScale: t('{share} of its scale', '移动标尺的 {share}'),
  leadsElsewhere: t('makes it {class}', '将变为{class}'),
  guessed: t('starts from an estimate', '起点为估计值'),
  eachAlone: t('Each of these alone is enough.', '以下任一项单独即可。'),
  notAlone: t('Not enough alone: {fields}.', '单靠以下各项达不到：{fields}。'),
  askFirst: t('Cannot be told before it is known: {fields}.', '以下信息未知，尚无法判断：{fields}。'),
  nothingAlone: t('No single input that we can influence gets there.', '我方能影响的任何单项都达不到。'),

  firmness: t('How firm the classes are', '分类是否稳固'),
  firmOf: t('{firm} of {all} firm', '{all} 项中 {firm} 项稳固'),
  firm: t('Firm', '稳固'),
  sensitive: t('Sensitive', '敏感'),
  firmClass: t(
    'No weight of the model, moved by less than {share} of itself, would change it.',
    '策略手册中任何一个权重变动不到自身的 {share}，都不会改变结果。',
  ),
  never: t(
    'No single weight of the model would change it.',
    '单独改动策略手册中的任何一个权重都不会改变结果。',
  ),
  flips: t('Weight of {weight} {from} → {to}: {becomes}', '“{weight}”的权重 {from} → {to}：{becomes}'),
  becomesNone: t('no class', '无法分类'),
  rank: t('no. {rank}', '第 {rank} 名'),
  unranked: t('no rank', '无排名'),
  weights: t('All weights', '全部权重'),
  weightsCaption: t('How far each weight may move alone', '每个权重单独可变动的幅度'),
  weight: t('Weight', '权重'),
  now: t('Now', '现值'),
  lower: t('Lowered to', '降到'),
  higher: t('Raised to', '升到'),
  others: t('The other weights change nothing, however far they move.', '其他权重无论如何变动都不影响结果。'),
  schemes: {
    value: t('Value class', '价值分类'),
    loyalty: t('Loyalty class', '忠诚分类'),
    tier: t('Service tier', '服务等级'),
    rank: t('Rank by value', '价值排名'),
  },
} as const;

function t(en: string, zh: string): LocalText {
  return { en, 'zh-CN': zh };
}
