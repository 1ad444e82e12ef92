import { FIELDS } from '../../../core/account/fields.ts';
import type { Playbook } from '../../../core/playbook/schema.ts';
import type { Language, LocalText } from '../../../core/text/local-text.ts';
import METADATA from '../../functions.json' with { type: 'json' };
import { BY_PLAYBOOK, byPlaybook } from './by-playbook.ts';
import { EXAMPLES } from './examples.ts';

interface KnownFunction {
  readonly id: string;
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly optional?: boolean;
  }[];
}

/** What Excel is told of the functions, made from their doc comments. */
const FUNCTIONS: readonly KnownFunction[] = METADATA.functions;

/** All functions, one a row. */
export function functionList(language: Language): string[][] {
  const header = [
    { en: 'function', 'zh-CN': '函数' },
    { en: 'what it gives', 'zh-CN': '作用' },
    { en: 'example', 'zh-CN': '示例' },
  ];
  return [
    texts(header, language),
    ...FUNCTIONS.map(({ id, description }) => [`KAM.${id}`, half(description, language), EXAMPLES[id] ?? '']),
  ];
}

/**
 * One function with its parameters, an example, and what of it the playbook says; `undefined` where there is none of
 * that name.
 *
 * @param playbook asked for only where the function's page says something by it.
 */
export function functionPage(
  id: string,
  language: Language,
  playbook: () => Playbook,
): string[][] | undefined {
  const found = FUNCTIONS.find((one) => one.id === id);
  if (found === undefined) return undefined;
  const optional = { en: 'may be left out', 'zh-CN': '可省略' }[language];
  const example = { en: 'example', 'zh-CN': '示例' }[language];
  return [
    [`KAM.${id}`, half(found.description, language), ''],
    ...found.parameters.map((one) => [
      one.name,
      half(one.description, language),
      one.optional ? optional : '',
    ]),
    [example, EXAMPLES[id] ?? '', ''],
    ...(BY_PLAYBOOK.has(id) ? byPlaybook(id, playbook(), language) : []),
  ];
}

/** The column names that are understood, one field a row. */
export function fieldList(language: Language): string[][] {
  const header = [
    { en: 'field', 'zh-CN': '字段' },
    { en: 'key', 'zh-CN': '键' },
    { en: 'column names', 'zh-CN': '可用列名' },
  ];
  return [
    texts(header, language),
    ...FIELDS.map(({ key, label, aliases }) => [label[language], key, aliases.join(' · ')]),
  ];
}

/** A doc text is English first and Chinese from its first Chinese character on. */
export function half(text: string, language: Language): string {
  const at = text.search(/\p{Script=Han}/u);
  if (at < 0) return text;
  return (language === 'en' ? text.slice(0, at) : text.slice(at)).trim();
}

function texts(words: readonly LocalText[], language: Language): string[] {
  return words.map((word) => word[language]);
}
