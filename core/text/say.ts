import type { Language, LocalText } from './local-text.ts';

const PLACE = /\{(\w+)(?::([^{|}]*)\|([^{|}]*))?\}/g;

/**
 * A text in the reader's language, its `{name}` places filled from `values`; a place without a value stays as it is.
 * `{name:one|several}` gives the words before the bar where the value is 1, else those behind it.
 *
 * @example
 * say({ en: '{n} {n:row|rows}', 'zh-CN': '{n} 行' }, 'en', { n: 2 }) //=> '2 rows'
 */
export function say(
  text: LocalText,
  language: Language,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return text[language].replace(PLACE, (place, name: string, one?: string, several?: string) => {
    const value = values[name];
    if (value === undefined) return place;
    if (one === undefined || several === undefined) return String(value);
    return String(value) === '1' ? one : several;
  });
}
