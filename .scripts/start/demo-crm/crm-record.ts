import type { Account, FieldValue } from '../../../core/account/account.ts';
import { fieldOf, isFieldKey } from '../../../core/account/fields.ts';
import type { SampleAccount } from '../../../core/sample/sample-book.ts';
import type { Language } from '../../../core/text/local-text.ts';
import { type CrmField, type CrmSection, FIELD_LABELS, SECTIONS } from './crm-labels.ts';

/** One account as the demo CRM shows it: texts only. */
export interface CrmRecord {
  readonly id: string;
  readonly name: string;
  readonly sections: readonly {
    readonly tab: CrmSection['tab'];
    readonly title: string;
    readonly layout: CrmSection['layout'];
    readonly fields: readonly { readonly key: CrmField; readonly label: string; readonly value: string }[];
  }[];
  readonly contacts: readonly {
    readonly name: string;
    readonly title: string;
    readonly lastContact: string;
  }[];
  readonly opportunities: readonly {
    readonly name: string;
    readonly amount: string;
    readonly closeDate: string;
  }[];
}

/** What somebody typed into the edit form since the server started. */
export type Edits = ReadonlyMap<string, string>;

/** `S-042` is /accounts/42. */
export function crmId(one: SampleAccount): string {
  return String(Number(one.id.replace(/\D/g, '')));
}

export function crmRecord(one: SampleAccount, language: Language, edits: Edits = new Map()): CrmRecord {
  const at = language === 'en' ? 0 : 1;
  const { account } = one;
  return {
    id: crmId(one),
    name: edits.get('name') ?? account.fields.name ?? one.id,
    sections: SECTIONS.map(({ tab, title, layout, fields }) => ({
      tab,
      title: title[at],
      layout,
      fields: fields.map((key) => ({
        key,
        label: FIELD_LABELS[key][at],
        value: edits.get(key) ?? fieldText(one, key, language),
      })),
    })),
    contacts: (account.contacts ?? []).map(({ name, title = '', lastContact = '' }) => ({
      name,
      title,
      lastContact: dateText(lastContact, language),
    })),
    opportunities: (account.opportunities ?? []).map(({ name, amount, closeDate = '' }) => ({
      name,
      amount: amount === undefined ? '' : yuan(amount),
      closeDate: dateText(closeDate, language),
    })),
  };
}

/** A field's text as a CRM would print it; '' where nothing was recorded. */
export function fieldText({ id, account }: SampleAccount, key: CrmField, language: Language): string {
  if (!isFieldKey(key)) return filler(id, account, key);
  const value: FieldValue | undefined = account.fields[key];
  if (value === undefined) return '';
  const chinese = language === 'zh-CN';
  if (typeof value === 'boolean') return chinese ? (value ? '是' : '否') : value ? 'Yes' : 'No';
  const { kind } = fieldOf(key);
  if (typeof value === 'string') {
    if (kind === 'date') return dateText(value, language);
    return WORDS[value]?.[chinese ? 1 : 0] ?? value;
  }
  if (kind === 'money') return chinese ? grouped(value / 10_000, 2) : yuan(value);
  if (kind === 'ratio') return `${Math.round(value * 100)}%`;
  return kind === 'count' ? grouped(value, 0) : String(value);
}

const WORDS: Readonly<Record<string, readonly [string, string]>> = {
  none: ['None', '无合同'],
  headquarters: ['Headquarters', '总部'],
  key: ['Key', '关键'],
  ordinary: ['Ordinary', '一般'],
};

/** Fields that every CRM has and that say nothing about worth; numbers that no one can be reached at. */
function filler(id: string, account: Account, key: CrmField): string {
  const number = Number(id.slice(2));
  if (number % 4 === 0) return '';
  if (key === 'website') return `https://account-${number}.example`;
  if (key === 'phone') return `+00 555 0${String(100 + number)}`;
  return key === 'address' ? `${number} ${account.fields.region ?? ''}`.trim() : '';
}

function yuan(amount: number): string {
  return amount < 0 ? `-¥${grouped(-amount, 2)}` : `¥${grouped(amount, 2)}`;
}

function grouped(amount: number, decimals: number): string {
  return amount.toLocaleString('en-US', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
}

function dateText(day: string, language: Language): string {
  const [year, month, date] = day.split('-').map(Number);
  if (year === undefined || month === undefined || date === undefined) return '';
  if (language === 'zh-CN') return `${year}年${month}月${date}日`;
  return `${date} ${MONTHS[month - 1]} ${year}`;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
