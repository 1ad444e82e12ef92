import type { FieldValue } from '../account/account.ts';
import { accountFromReadings } from '../account/account-from-readings.ts';
import { CELL_WORDS } from '../account/cell-words.ts';
import type { Field, FieldKey } from '../account/field.ts';
import { fieldHeader } from '../account/field-header.ts';
import { FIELDS } from '../account/fields.ts';
import { scaleBy } from '../account/scale-by.ts';
import type { CellValue } from '../sheet/sheet-table.ts';
import type { ColumnFormat } from '../sheet/workbook-sheet.ts';
import type { Language, LocalText } from '../text/local-text.ts';
import type { BookEntry } from './book-file.ts';

/** Header of the column that says for which record a row stands, so that it finds its account again. */
export const RECORD_HEADER: LocalText = { en: 'CRM record', 'zh-CN': 'CRM 记录' };

/** Keys that only this program gives mean nothing to a reader of the sheet. */
const OWN_KEY = /^(sheet|typed|sample):/;

export interface BookSheet {
  readonly headers: readonly string[];
  /** How each column shows its numbers, where it does so in a way of its own. */
  readonly formats: readonly (ColumnFormat | undefined)[];
  readonly rows: readonly (readonly CellValue[])[];
}

export interface BookSheetOptions {
  readonly language: Language;
  /** ISO code of the money in the book; stands in the headers. */
  readonly currency: string;
  /** The columns; without them the name and every field that some account has. */
  readonly fields?: readonly FieldKey[];
}

/**
 * A book as one table: a header row of account fields, a row an account, the value of each field that counts.
 * Read back by `entriesOfTable` it gives the same values; where they came from stands in a book file alone.
 */
export function bookSheet(
  entries: readonly BookEntry[],
  { language, currency, fields: wanted }: BookSheetOptions,
): BookSheet {
  const accounts = entries.map(({ key, name, readings }) => {
    const { fields } = accountFromReadings(readings).account;
    return { key, fields: { ...fields, name: fields.name ?? name } };
  });
  const columns = FIELDS.filter(({ key }) =>
    wanted === undefined
      ? key === 'name' || accounts.some(({ fields }) => fields[key] !== undefined)
      : key === 'name' || wanted.includes(key),
  );
  const withRecords = accounts.some(({ key }) => !OWN_KEY.test(key));
  return {
    headers: [
      ...columns.map((field) => headerOf(field, language, currency)),
      ...(withRecords ? [RECORD_HEADER[language]] : []),
    ],
    formats: [...columns.map(formatOf), ...(withRecords ? ['text' as const] : [])],
    rows: accounts.map(({ key, fields }) => [
      ...columns.map((field) => cellOf(field, fields[field.key], language)),
      ...(withRecords ? [OWN_KEY.test(key) ? undefined : key] : []),
    ]),
  };
}

/** Shares stand in percent, since a bare 2 under a share cannot be told from 2 %; money says its currency. */
function headerOf(field: Field, language: Language, currency: string): string {
  const name = fieldHeader(field, language);
  if (field.kind !== 'money' && field.kind !== 'ratio') return name;
  if (language === 'en') return `${name} (${field.kind === 'ratio' ? '%' : currency})`;
  return `${name}（${field.kind === 'ratio' ? '%' : currency === 'CNY' ? '人民币元' : currency}）`;
}

function cellOf({ kind }: Field, value: FieldValue | undefined, language: Language): CellValue {
  if (value === undefined) return undefined;
  if (typeof value === 'boolean') return CELL_WORDS[value ? 'yes' : 'no'][language];
  if (typeof value === 'number') return kind === 'ratio' ? scaleBy(value, 100) : value;
  if (kind !== 'chainRole' && kind !== 'months') return value;
  return CELL_WORDS[value as 'none' | 'headquarters' | 'key' | 'ordinary'][language];
}

function formatOf({ kind }: Field): ColumnFormat | undefined {
  if (kind === 'text' || kind === 'money' || kind === 'date') return kind;
  return undefined;
}
