import { formatCount, formatDate, formatMoney, formatRating, formatRatio, formatScore } from './format.ts';
import type { Fact, Language, Message } from './local-text.ts';

/**
 * A sentence with its values in the reader's language.
 *
 * @param currency ISO code of the book.
 * @param today ISO day, by which near dates are said shortly; without it every date has its year.
 * @returns the text with each `{name}` filled; a name without a value reads `—`.
 */
export function renderMessage(
  { text, values }: Message,
  language: Language,
  currency: string,
  today?: string,
): string {
  return text[language].replace(/\{(\w+)\}/g, (_, name: string) => {
    const fact = Object.hasOwn(values, name) ? values[name] : undefined;
    return fact === undefined ? '—' : renderFact(fact, language, currency, today);
  });
}

/** One value in words, with its unit. */
export function renderFact(fact: Fact, language: Language, currency: string, today?: string): string {
  const en = language === 'en';
  switch (fact.kind) {
    case 'text':
      return fact.value;
    case 'label':
      return fact.value[language];
    case 'count':
      return formatCount(fact.value, language);
    case 'score':
      return formatScore(fact.value, language);
    case 'rating':
      return formatRating(fact.value, language);
    case 'ratio':
      return formatRatio(fact.value, language);
    case 'money':
      return formatMoney(fact.value, currency, language);
    case 'date':
      return formatDate(fact.value, language, today);
    case 'days':
      return en ? plural(fact.value, 'day') : `${formatCount(fact.value, language)}天`;
    case 'months':
      return en ? plural(fact.value, 'month') : `${formatRating(fact.value, language)}个月`;
    case 'years':
      return en ? plural(fact.value, 'year') : `${formatRating(fact.value, language)}年`;
  }
}

function plural(value: number, unit: string): string {
  const shown = formatRating(value, 'en');
  return `${shown} ${unit}${shown === '1' ? '' : 's'}`;
}
