import type { LocalText } from '../../../core/text/local-text.ts';

export const becameText = {
  title: t('What became of suggestions', '建议的结果'),
  none: t('none judged yet', '尚无处理记录'),
  summary: t(
    '{done} done, {dismissed} dismissed, {muted} muted',
    '完成 {done}，忽略 {dismissed}，静音 {muted}',
  ),
  hint: t(
    'Counted on this computer alone. What norms and promises ask for is marked as done where it happened, and not counted here.',
    '仅统计本机记录。服务规范和承诺的事项在发生处标记完成，不计入此表。',
  ),
  suggestion: t('Suggestion', '建议'),
  question: t('Questions', '提问'),
  done: t('Done', '完成'),
  snoozed: t('Snoozed', '推迟'),
  dismissed: t('Dismissed', '忽略'),
  share: t('Taken up', '采纳率'),
  range: t('{low} to {high}', '{low} 至 {high}'),
  muted: t('Muted', '已静音'),
  mutedHint: t(
    'Dismissed suggestions stay quiet at their account until the facts behind them change.',
    '被忽略的建议在该客户处保持静音，直到依据的信息发生变化。',
  ),
  dismissedOn: t('dismissed {date}', '{date} 忽略'),
  dismissedFor: t('dismissed {date}: {reason}', '{date} 忽略：{reason}'),
  again: t('Suggest again', '重新建议'),
  againFor: t('Suggest again: {title}, {name}', '重新建议：{title}，{name}'),
  againSaid: t('Suggested again: {title}.', '已重新建议：{title}。'),
} as const;

function t(en: string, zh: string): LocalText {
  return { en, 'zh-CN': zh };
}
