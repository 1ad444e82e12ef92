import type { Language } from './local-text.ts';

// Making a format costs more than a thousand uses of it, and the ways of writing are few.
const made = new Map<string, unknown>();

function once<T>(key: string, make: () => T): T {
  if (!made.has(key)) made.set(key, make());
  return made.get(key) as T;
}

/** A score, 0–100, whole. Scores are rounded only here, when shown. */
export function formatScore(score: number, language: Language): string {
  return numberFormat(language, 0).format(score);
}

/** A rating from 1 to 10, with one decimal where it has one. */
export function formatRating(rating: number, language: Language): string {
  return numberFormat(language, 1).format(rating);
}

/** A count with thousands separators. */
export function formatCount(count: number, language: Language): string {
  return numberFormat(language, 0).format(count);
}

/** A fraction as percent: `95 %` and `95%`. */
export function formatRatio(ratio: number, language: Language): string {
  const shown = numberFormat(language, Math.abs(ratio) < 0.1 ? 1 : 0).format(100 * ratio);
  const percent = shown === '-0' ? '0' : shown;
  return language === 'en' ? `${minus(percent)} %` : `${minus(percent)}%`;
}

/**
 * Money, short and local: `¥3.2 m`, `¥320万`, `¥1.2亿`; whole below ten thousand.
 *
 * @param currency ISO code.
 */
export function formatMoney(amount: number, currency: string, language: Language): string {
  const size = Math.abs(amount);
  const step = (language === 'en' ? EN_STEPS : ZH_STEPS).find(({ from }) => size >= from);
  // A rounded 999 950 must not read ¥1,000 k.
  const scaled = step === undefined ? Math.round(size) : size / step.unit;
  const digits = step === undefined || scaled >= 100 ? 0 : 1;
  const sign = amount < 0 && scaled > 0 ? '−' : '';
  return `${sign}${symbolOf(currency, language)}${numberFormat(language, digits).format(scaled)}${step?.word ?? ''}`;
}

/**
 * A day: with its weekday within a week of today, without the year within the year.
 *
 * @param day ISO day.
 * @param today ISO day; without it the year is always given.
 */
export function formatDate(day: string, language: Language, today?: string): string {
  const at = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(at)) return day;
  const distance =
    today === undefined ? Number.POSITIVE_INFINITY : Math.abs(at - Date.parse(`${today}T00:00:00Z`));
  const near = distance <= 7 * 86_400_000;
  const sameYear = today !== undefined && today.slice(0, 4) === day.slice(0, 4);
  const zh = language === 'zh-CN';
  const date = dateFormat(language, sameYear || near ? 'day' : 'day and year').format(at);
  if (!near) return date;
  const weekday = dateFormat(language, 'weekday').format(at);
  return zh ? `${date} ${weekday}` : `${weekday} ${date}`;
}

const EN_STEPS = [
  { from: 999_500_000, unit: 1e9, word: ' bn' },
  { from: 999_500, unit: 1e6, word: ' m' },
  { from: 10_000, unit: 1e3, word: ' k' },
];
const ZH_STEPS = [
  { from: 99_995_000, unit: 1e8, word: '亿' },
  { from: 10_000, unit: 1e4, word: '万' },
];

function symbolOf(currency: string, language: Language): string {
  return once(`symbol ${language} ${currency}`, () => {
    const part = new Intl.NumberFormat(language, {
      style: 'currency',
      currency,
      currencyDisplay: 'narrowSymbol',
    })
      .formatToParts(0)
      .find(({ type }) => type === 'currency')?.value;
    const symbol = part ?? currency;
    return /\p{L}$/u.test(symbol) ? `${symbol} ` : symbol;
  });
}

function minus(text: string): string {
  return text.replace('-', '−');
}

function numberFormat(language: Language, digits: number): Intl.NumberFormat {
  return once(
    `number ${language} ${digits}`,
    () => new Intl.NumberFormat(language, { maximumFractionDigits: digits }),
  );
}

function dateFormat(language: Language, parts: 'day' | 'day and year' | 'weekday'): Intl.DateTimeFormat {
  const zh = language === 'zh-CN';
  return once(
    `date ${language} ${parts}`,
    () =>
      new Intl.DateTimeFormat(zh ? 'zh-CN' : 'en-GB', {
        timeZone: 'UTC',
        ...(parts === 'weekday' ? { weekday: 'short' } : { day: 'numeric', month: zh ? 'long' : 'short' }),
        ...(parts === 'day and year' ? { year: 'numeric' } : {}),
      }),
  );
}
