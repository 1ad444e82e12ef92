import type { DomainError } from '../../../core/account/domain-error.ts';
import type { Language } from '../../../core/text/local-text.ts';

/** What the core expects, in Chinese; whatever is not here is said in English rather than not at all. */
const CHINESE: Readonly<Record<string, string>> = {
  '0 or more': '不小于 0 的数',
  'more than 0': '大于 0 的数',
  'an amount': '金额',
  'an amount above 0': '大于 0 的金额',
  'an amount of 0 or more': '不小于 0 的金额',
  'a fraction up to 1: 15 % is written 0.15 or 15 %': '不大于 1 的比例：15% 写作 0.15 或 15%',
  'a rating from 1 to 10': '1 到 10 的评分',
  'at least one weight above 0': '至少一个大于 0 的权重',
  'a weight of 0 or more': '不小于 0 的权重',
};

/** An error of the core in words: which parameter, what would do, what was given. */
export function domainErrorText(error: DomainError, language: Language): string {
  const { parameter, place, expected, received } = error;
  const where = place === undefined ? parameter : `${parameter} (${place})`;
  const got = received === undefined ? undefined : shown(received);
  if (language === 'zh-CN') {
    return [
      `${where}：${expected === undefined ? `无法使用（${error.code}）` : `应为${CHINESE[expected] ?? ` ${expected}`}`}`,
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

function shown(received: unknown): string {
  const text = typeof received === 'string' ? `“${received}”` : String(received);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
