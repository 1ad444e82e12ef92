import type { Fault } from '../account/fault.ts';
import { faultText } from '../text/fault-text.ts';
import {
  formatCount,
  formatDate,
  formatMoney,
  formatRating,
  formatRatio,
  formatScore,
} from '../text/format.ts';
import type { Language, LocalText, Message } from '../text/local-text.ts';
import { renderMessage } from '../text/render-message.ts';
import { say } from '../text/say.ts';

/** Everything that the panel's components need to speak one language about one currency. */
export interface Words {
  readonly language: Language;
  /** Symbol of the book's currency. */
  readonly currency: string;
  say(text: LocalText, values?: Readonly<Record<string, string | number>>): string;
  message(message: Message): string;
  fault(fault: Fault): string;
  /** 0–100, whole. */
  score(score: number): string;
  /** One decimal where it has one. */
  points(points: number): string;
  /** One decimal always, for columns that add up. */
  tenths(points: number): string;
  /** What a score could still be; undefined where both ends read the same. */
  range(low: number, high: number): string | undefined;
  money(amount: number): string;
  ratio(share: number): string;
  count(count: number): string;
  date(day: string): string;
  /** `a, b and c`. */
  list(parts: readonly string[]): string;
  /** Sentences after one another: Chinese puts no space between them. */
  sentences(parts: readonly string[]): string;
  /** `Wallet: ¥3.2 m` */
  pair(name: string, value: string): string;
}

/** The words of a language for a currency; `today` lets near dates be said shortly. */
export function wordsOf(language: Language, currency: string, today?: string): Words {
  const tenth = new Intl.NumberFormat(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const score = (value: number): string => formatScore(value, language);
  return {
    language,
    currency: symbolOf(currency, language),
    say: (text, values) => say(text, language, values),
    message: (message) => renderMessage(message, language, currency, today),
    fault: (fault) => faultText(fault, language),
    score,
    points: (points) => formatRating(points, language),
    tenths: (points) => tenth.format(points),
    range: (low, high) => (score(low) === score(high) ? undefined : `${score(low)}–${score(high)}`),
    money: (amount) => formatMoney(amount, currency, language),
    ratio: (share) => formatRatio(share, language),
    count: (count) => formatCount(count, language),
    date: (day) => formatDate(day, language, today),
    list: listOf(language),
    sentences: (parts) => parts.join(language === 'zh-CN' ? '' : ' '),
    pair: (name, value) => (language === 'zh-CN' ? `${name}：${value}` : `${name}: ${value}`),
  };
}

/** A list with *and*; in Chinese a space stands between it and figures or Latin letters. */
function listOf(language: Language): Words['list'] {
  const listed = new Intl.ListFormat(language, { type: 'conjunction' });
  if (language === 'en') return (parts) => listed.format(parts);
  return (parts) =>
    listed
      .formatToParts(parts)
      .map(({ type, value }, at, all) => {
        if (type === 'element' || value !== '和') return value;
        const [before, after] = [all[at - 1]?.value ?? '', all[at + 1]?.value ?? ''];
        return `${/[!-~]$/.test(before) ? ' ' : ''}和${/^[!-~]/.test(after) ? ' ' : ''}`;
      })
      .join('');
}

function symbolOf(currency: string, language: Language): string {
  const parts = new Intl.NumberFormat(language, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
  }).formatToParts(0);
  return parts.find((part) => part.type === 'currency')?.value ?? currency;
}
