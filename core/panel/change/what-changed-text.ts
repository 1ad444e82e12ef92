import type { LocalText } from '../../text/local-text.ts';

/** Words for what changed of an account since an earlier day. */
export const whatChangedText = {
  moved: t('{points} since {day}', '{points} 分（自{day}）'),
  movedBy: t('{points} since {day}: {causes}', '{points} 分（自{day}）：{causes}'),
  up: t('up', '上升'),
  down: t('down', '下降'),
  firstValue: t('No value was known on {day}.', '{day}时尚无分值。'),
  lostValue: t('On {day} the value was {score}.', '{day}时的价值为 {score}。'),
  classMoved: t('Since {day}: {classes}', '自{day}：{classes}'),
  rangeMoved: t('Since {day} the range went from {from} to {to}.', '自{day}，可能范围由 {from} 变为 {to}。'),
  stillNone: t('No value on {day} either.', '{day}时同样没有分值。'),
  sameValue: t('Same value as on {day}, other facts: {causes}', '与{day}分值相同，变化的信息：{causes}'),
  sameByOther: t('Same value as on {day}, by another model.', '与{day}分值相同，但策略手册不同。'),
  unchanged: t('Unchanged since {day}.', '自{day}以来没有变化。'),
  open: t('What changed', '变化原因'),
  history: t('History', '历史'),
  since: t('Compared with', '对比日期'),
  dayAndValue: t('{day} · value {score}', '{day} · 价值 {score}'),
  dayNoValue: t('{day} · no value', '{day} · 无分值'),
  caption: t('What changed since {day}, and the points it brought', '自{day}以来的变化及其带来的分数'),
  cause: t('What changed', '变化内容'),
  points: t('Points', '分数'),
  rules: t('Rules of the model', '策略手册的规则'),
  scales: t('Scales of the model', '策略手册的评分标尺'),
  weights: t('Weights of the model', '策略手册的权重'),
  method: t('Way of computing', '计算方法'),
  methodNote: t('A newer version of the program computes it differently.', '程序新版本的计算方法有所不同。'),
  unknown: t('unknown', '未知'),
  fromTo: t('{from} → {to}', '{from} → {to}'),
  total: t('Value {from} → {to}', '价值 {from} → {to}'),
  first: t('first value', '首次有分值'),
  noneLeft: t('no value any more', '不再有分值'),
  withCause: t('{change} ({cause})', '{change}（{cause}）'),
  classes: t('Classes', '分类'),
  noClass: t('none', '无'),
  noEffect: t('Without effect on the value: {causes}.', '不影响分值：{causes}。'),
  modelMoved: t('Model: {from} → {to}.', '策略手册：{from} → {to}。'),
  modelOther: t('Model: another one then, now {to}.', '策略手册：当时为另一版，现为 {to}。'),
  range: t('Could be {from} then, {to} now.', '可能范围：当时 {from}，现在 {to}。'),
  notKept: t(
    'What the value of that day rested on was not kept, so its causes cannot be told.',
    '当日估值的依据没有保存，无法说明变化原因。',
  ),
} as const;

function t(en: string, zh: string): LocalText {
  return { en, 'zh-CN': zh };
}
