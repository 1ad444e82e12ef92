import type { LocalText } from '../../../core/text/local-text.ts';

/** Every word of the model view that the editor does not say. */
export const modelText = {
  comparing: t('Comparing all rows', '正在比较全部行'),
} as const satisfies Readonly<Record<string, LocalText>>;

function t(en: string, zh: string): LocalText {
  return { en, 'zh-CN': zh };
}
