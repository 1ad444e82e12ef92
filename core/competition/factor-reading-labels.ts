import type { LocalText } from '../text/local-text.ts';
import type { FactorReading } from './buying-factor.ts';

/** The readings of a buying factor in words. @see METHODS 4.3; the Chinese words are ours. */
export const FACTOR_READING_LABELS: Readonly<Record<FactorReading, LocalText>> = {
  edge: { en: 'edge', 'zh-CN': '优势' },
  par: { en: 'par', 'zh-CN': '持平' },
  fix: { en: 'fix', 'zh-CN': '补短' },
  overkill: { en: 'overkill', 'zh-CN': '过剩' },
  ignore: { en: 'ignore', 'zh-CN': '忽略' },
};
