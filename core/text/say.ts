import type { Language, LocalText } from './local-text.ts';

/**
 * A text in the reader's language, its `{name}` places filled from `values`; a place without a value stays as it is.
 *
 * @example
 * say({ en: '{n} open', 'zh-CN': '{n} 个进行中' }, 'en', { n: 2 }) //=> '2 open'
 */
export function say(
  text: LocalText,
  language: Language,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return text[language].replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}
