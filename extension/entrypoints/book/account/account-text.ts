import type { LocalText } from '../../../../core/text/local-text.ts';

/** Words around the account that is opened beside the table. */
export const accountText = {
  opened: t('Opened account', '打开的客户'),
  close: t('Close', '关闭'),
  previous: t('Previous account', '上一个客户'),
  next: t('Next account', '下一个客户'),
  place: t('{place} of {all}', '第 {place} 个，共 {all} 个'),
  toPage: t('Open in the CRM', '在 CRM 中打开'),
} as const;

function t(en: string, zh: string): LocalText {
  return { en, 'zh-CN': zh };
}
