import type { Language } from '../../../core/text/local-text.ts';
import { SCORE_COLUMNS } from './score-row.ts';

/** Names of the columns of results that stand beside the accounts they were computed from, with those of a note. */
export function resultHeaders(language: Language): string[] {
  return [...BESIDE.map(({ label }) => label[language]), NOTE[language]].map((name) => `KAM ${name}`);
}

/** Whether a column holds results of ours, not facts about the account. */
export function isResultHeader(header: unknown): boolean {
  return typeof header === 'string' && NAMES.has(header.trim());
}

/** The account's own name stands in the table already. */
const BESIDE = SCORE_COLUMNS.slice(1);
const NOTE = { en: 'note', 'zh-CN': '说明' };
const NAMES: ReadonlySet<string> = new Set([...resultHeaders('en'), ...resultHeaders('zh-CN')]);
