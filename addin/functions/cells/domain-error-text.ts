import type { DomainError } from '../../../core/account/domain-error.ts';
import type { Language } from '../../../core/text/local-text.ts';
import { expectedInChinese } from './expected-chinese.ts';

/** An error of the core in words: which parameter, what would do, what was given. */
export function domainErrorText(error: DomainError, language: Language): string {
  const { parameter, place, expected, received } = error;
  const where = place === undefined ? parameter : placed(parameter, place, language);
  const got = received === undefined ? undefined : shown(received);
  if (language === 'zh-CN') {
    return [
      `${where}：${expected === undefined ? `无法使用（${error.code}）` : `应为${spaced(expectedInChinese(expected))}`}`,
      got === undefined ? '' : `，现为 ${got}`,
      '。',
    ].join('');
  }
  return [
    `${where}: ${expected === undefined ? `cannot be used (${error.code})` : `give ${expected}`}`,
    got === undefined ? '' : `, not ${got}`,
    '.',
  ].join('');
}

/** Between Chinese and a number or a name stands a space. */
function spaced(text: string): string {
  return /^[\da-z]/i.test(text) ? ` ${text}` : text;
}

/** The core says a place in English, most often beginning with the parameter itself. */
function placed(parameter: string, place: string, language: Language): string {
  const local =
    language === 'en'
      ? place
      : place.replace(/, row (\d+)/, ' 第 $1 行').replace(/, column (\d+)/, '第 $1 列');
  return place.startsWith(parameter) ? local : `${parameter} (${local})`;
}

function shown(received: unknown): string {
  const text = typeof received === 'string' ? `“${received}”` : String(received);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
