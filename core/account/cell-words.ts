import type { LocalText } from '../text/local-text.ts';

/** Words that stand in a cell for a value that is no text and no number; each is read back as that value. */
export const CELL_WORDS = {
  yes: { en: 'yes', 'zh-CN': '是' },
  no: { en: 'no', 'zh-CN': '否' },
  none: { en: 'none', 'zh-CN': '无合同' },
  headquarters: { en: 'headquarters', 'zh-CN': '总部' },
  key: { en: 'key', 'zh-CN': '关键' },
  ordinary: { en: 'ordinary', 'zh-CN': '一般' },
} as const satisfies Readonly<Record<string, LocalText>>;
