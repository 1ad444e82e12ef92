import type { AccountFields, FieldValue } from '../account/account.ts';
import type { Field } from '../account/field.ts';
import { FIELDS } from '../account/fields.ts';
import type { Language } from '../text/local-text.ts';
import { SAMPLE_DAY, sampleBook } from './sample-book.ts';

/** The sample book as a user would keep it: one header row, one row an account, blanks where nothing is known. */
export interface SampleSheet {
  readonly name: string;
  readonly language: Language;
  readonly header: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** The same 120 accounts on two sheets: English headers with plain yuan, Chinese headers with 万元 and percent. */
export function sampleSheets(asOf: string = SAMPLE_DAY): readonly [SampleSheet, SampleSheet] {
  const sheet = (language: Language, name: string): SampleSheet => ({
    name,
    language,
    header: FIELDS.map((field) => headerOf(field, language)),
    rows: sampleBook(asOf, language).map(({ account }) =>
      FIELDS.map((field) => cellOf(field, account.fields, language)),
    ),
  });
  return [sheet('en', 'Accounts'), sheet('zh-CN', '客户档案')];
}

function headerOf(field: Field, language: Language): string {
  const label =
    field.aliases.find((alias) => /\p{Script=Han}/u.test(alias) === (language === 'zh-CN')) ?? field.key;
  if (field.kind !== 'money') return label;
  return language === 'en' ? `${label} (CNY)` : `${label}（万元）`;
}

function cellOf(field: Field, fields: AccountFields, language: Language): string | number | null {
  const value: FieldValue | undefined = fields[field.key];
  if (value === undefined) return null;
  const chinese = language === 'zh-CN';
  if (typeof value === 'boolean') return chinese ? (value ? '是' : '否') : value ? 'yes' : 'no';
  if (typeof value === 'string') return chinese ? (CHINESE_WORDS[value] ?? value) : value;
  if (field.kind === 'money' && chinese) return value / 10_000;
  if (field.kind === 'ratio') return `${Math.round(value * 100)}%`;
  return value;
}

const CHINESE_WORDS: Readonly<Record<string, string>> = {
  none: '无合同',
  headquarters: '总部',
  key: '关键',
  ordinary: '一般',
};
