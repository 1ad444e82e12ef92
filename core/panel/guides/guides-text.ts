import type { LocalText } from '../../text/local-text.ts';

/** Words that open guide cards. */
export const guidesText = {
  how: t('How', '方法'),
  howFor: t('How: {what}', '方法：{what}'),
} as const;

function t(en: string, zh: string): LocalText {
  return { en, 'zh-CN': zh };
}
