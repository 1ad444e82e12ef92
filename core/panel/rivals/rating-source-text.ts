import type { LocalText } from '../../text/local-text.ts';
import type { Words } from '../words.ts';

const KNOWN: Readonly<Record<string, LocalText>> = {
  public: { en: 'public', 'zh-CN': '公开信息' },
  'given by the rival': { en: 'given by the rival', 'zh-CN': '对手主动提供' },
  'customer’s own words': { en: 'customer’s own words', 'zh-CN': '客户原话' },
  'market research': { en: 'market research', 'zh-CN': '市场调研' },
  'posing as a customer': { en: 'posing as a customer', 'zh-CN': '冒充客户' },
  'planted insider': { en: 'planted insider', 'zh-CN': '安插内线' },
  'job interview': { en: 'job interview', 'zh-CN': '借招聘面试打听' },
  'unpublished document': { en: 'unpublished document', 'zh-CN': '未公开的文件' },
};

/** A kind of source in the reader's language; one that a team has added stands in its own words. */
export function ratingSourceText(source: string, words: Words): string {
  const known = Object.hasOwn(KNOWN, source) ? KNOWN[source] : undefined;
  return known === undefined ? source : words.say(known);
}

/** Kinds of source with their names, in order; one that a team has added stands in its own words. */
export function sourceNames(sources: readonly string[]): Readonly<Record<string, LocalText>> {
  return Object.fromEntries(
    sources.map((source) => [
      source,
      (Object.hasOwn(KNOWN, source) ? KNOWN[source] : undefined) ?? { en: source, 'zh-CN': source },
    ]),
  );
}
