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
  importance: t('Weight to them', '重要性'),
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
  rated: t('Rated', '已评分'),
  byNow: t('what it may be by now: old ratings lose certainty', '当前可能的范围：评分越旧越不确定'),
  trails: t('Where we trail', '我方落后之处'),
} as const;

function t(en: string, zh: string): LocalText {
  return { en, 'zh-CN': zh };
}
