import type { LocalText } from '../text/local-text.ts';

/** Words of the picture of an account's values over days. */
export const historyText = {
  title: t('Value over time', '价值走势'),
  none: t('No value is kept of an earlier day yet.', '尚无往日的价值记录。'),
  oneDay: t('{title}: {score} on {day}, the only day so far.', '{title}：{day}为 {score}，目前仅此一天。'),
  span: t(
    '{title}: {first} on {from}, {last} on {to}; lowest {least}, highest {most}.',
    '{title}：{from}为 {first}，{to}为 {last}；最低 {least}，最高 {most}。',
  ),
  band: t('The band is what the value could have been.', '色带为当时可能的取值范围。'),
  otherModel: t('Another model from {days}.', '{days}起改用另一策略手册。'),
  otherClass: t('Class from {day}: {change}.', '{day}起分类变化：{change}。'),
  classTurn: t('{from} → {to}', '{from} → {to}'),
  noClass: t('no class', '无分类'),
  unknown: t('not known', '未知'),
  table: t('Show as table', '以表格显示'),
  day: t('Day', '日期'),
  score: t('Value', '价值'),
  range: t('Could be', '可能范围'),
  newModel: t('another model', '另一策略手册'),
} as const;

function t(en: string, zh: string): LocalText {
  return { en, 'zh-CN': zh };
}
