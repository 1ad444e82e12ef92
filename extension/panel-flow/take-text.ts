import type { LocalText } from '../../core/text/local-text.ts';

/** Words about taking actions along, into a calendar or a note. */
export const takeText = {
  calendar: t('Add to calendar', '导出到日历'),
  calendarHint: t(
    'A file for any calendar, with {count} {count:entry|entries}. Importing it again changes {count:it|them} and adds none.',
    '适用于任何日历的文件，共 {count} 项。重复导入只会更新，不会重复。',
  ),
  copy: t('Copy as text', '复制为文本'),
  copied: t('Copied: {count}.', '已复制 {count} 项。'),
  notCopied: t('The browser did not let it be copied.', '浏览器不允许复制。'),
} as const;

function t(en: string, zh: string): LocalText {
  return { en, 'zh-CN': zh };
}
