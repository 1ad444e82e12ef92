import type * as z from 'zod/mini';
import type { LocalText } from '../text/local-text.ts';

/** What is wrong at one place of a book file. */
export interface BookFault {
  /** `accounts.12.readings.3.value`; empty for the file as a whole. */
  readonly path: string;
  readonly message: LocalText;
}

type Issue = z.core.$ZodIssue;

/** A fault of the schema in words, with what would be right. */
export function issueFault(issue: Issue): BookFault {
  return { path: issue.path.map(String).join('.'), message: messageOf(issue) };
}

function messageOf(issue: Issue): LocalText {
  switch (issue.code) {
    case 'invalid_type': {
      const [en, zh] = TYPES[issue.expected] ?? [issue.expected, issue.expected];
      return issue.input === undefined
        ? t(`missing; expected ${en}`, `缺失；应为${zh}`)
        : t(`expected ${en}, received ${shown(issue.input)}`, `应为${zh}，实际为 ${shown(issue.input)}`);
    }
    case 'too_small':
      if (issue.origin === 'string') return t('must not be empty', '不能为空');
      return t(`expected at least ${issue.minimum}`, `应不小于 ${issue.minimum}`);
    case 'too_big':
      if (issue.origin === 'string')
        return t(`longer than ${issue.maximum} characters`, `超过 ${issue.maximum} 个字符`);
      if (issue.origin === 'array')
        return t(`more than ${issue.maximum} entries`, `超过 ${issue.maximum} 条`);
      return t(`expected at most ${issue.maximum}`, `应不大于 ${issue.maximum}`);
    case 'invalid_value': {
      const values = issue.values.map((value) => JSON.stringify(value));
      const some = values.length > 8 ? [...values.slice(0, 8), '…'] : values;
      return t(
        `${shown(issue.input)} is none of ${some.join(', ')}`,
        `${shown(issue.input)} 不在允许的值之中：${some.join('、')}`,
      );
    }
    case 'invalid_format':
      return t(
        `${shown(issue.input)} is not written as it should be: ${exampleOf(issue.pattern)}`,
        `${shown(issue.input)} 的写法不对，应如 ${exampleOf(issue.pattern)}`,
      );
    case 'unrecognized_keys': {
      const keys = issue.keys.map((key) => JSON.stringify(key)).join(', ');
      return t(`unknown: ${keys}`, `未知内容：${keys}`);
    }
    case 'invalid_union':
      return t(
        `expected a text, a number or yes/no, received ${shown(issue.input)}`,
        `应为文本、数字或是否值，实际为 ${shown(issue.input)}`,
      );
    case 'custom':
    case 'invalid_key':
    case 'invalid_element':
    case 'not_multiple_of':
      return t(issue.message, issue.message);
  }
}

const TYPES: Readonly<Record<string, readonly [string, string]>> = {
  string: ['a text', '文本'],
  number: ['a number', '数字'],
  int: ['a whole number', '整数'],
  boolean: ['true or false', 'true 或 false'],
  object: ['an object', '对象'],
  array: ['a list', '列表'],
};

function exampleOf(pattern: string | undefined): string {
  if (pattern === undefined) return '?';
  if (pattern.includes('https')) return 'https://…';
  if (pattern.includes('A-Z')) return 'CNY';
  return pattern.includes('T') ? '2026-11-22T08:30:00Z' : '2026-11-22';
}

const LONGEST_SHOWN = 60;

function shown(input: unknown): string {
  if (input === null) return 'null';
  if (Array.isArray(input)) return '[…]';
  if (typeof input === 'object') return '{…}';
  const text = JSON.stringify(input) ?? String(input);
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
}

function t(en: string, zh: string): LocalText {
  return { en, 'zh-CN': zh };
}
