import type { LocalText } from '../../core/text/local-text.ts';

/** Words of the browser's notifications, and of the settings for them. */
export const remindersText = {
  title: t('Reminders', '提醒'),
  on: t('Remind me of what is due', '到期时提醒我'),
  what: t(
    'Once for each, by a notification of the browser that names no account: on its day, or an hour before its hour.',
    '每项只提醒一次，由浏览器发出通知，通知中不显示客户名称：按日到期的在当天，按时刻到期的提前一小时。',
  ),
  from: t('Quiet from', '免打扰 从'),
  until: t('until', '到'),
  refused: t(
    'The browser does not allow notifications. Allow them for this extension, then switch this on again.',
    '浏览器未允许通知。请先允许本扩展发送通知，再重新开启。',
  ),
  due: t('{count} {count:thing is|things are} due today', '今天有 {count} 项到期'),
  over: t('{count} {count:thing is|things are} overdue', '有 {count} 项已逾期'),
  both: t('{due}, {over}', '{due}，{over}'),
  at: t(
    'At {count} {count:account|accounts}. Click to see {count:it|them}.',
    '涉及 {count} 个客户。点击查看。',
  ),
} as const;

function t(en: string, zh: string): LocalText {
  return { en, 'zh-CN': zh };
}
