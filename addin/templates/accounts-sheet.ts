import type { Account, FieldValue } from '../../core/account/account.ts';
import type { Field } from '../../core/account/field.ts';
import { FIELDS } from '../../core/account/fields.ts';
import type { CellValue } from '../../core/sheet/sheet-table.ts';
import type { TemplateSheet } from '../../core/sheet/template-sheet.ts';
import type { Language } from '../../core/text/local-text.ts';
import { fieldColumn } from './field-column.ts';
import { templateText } from './template-text.ts';

/** The table of accounts: every field of the account record, a row an account. */
export function accountsSheet(accounts: readonly Account[], language: Language): TemplateSheet {
  const columns = FIELDS.map((field, index) => fieldColumn(field, index, language));
  return {
    name: templateText.accounts[language],
    columns: columns.map(({ column }) => column),
    rows: [
      columns.map(({ header, note }) => ({ value: header, note })),
      ...accounts.map(({ fields }) =>
        FIELDS.map((field) => ({ value: cellOf(field, fields[field.key], language) })),
      ),
    ],
    frozen: { rows: 1, columns: 2 },
    table: 'Accounts',
    rules: columns.flatMap(({ rule }) => (rule === undefined ? [] : [rule])),
  };
}

function cellOf(field: Field, value: FieldValue | undefined, language: Language): CellValue {
  if (value === undefined) return undefined;
  if (typeof value === 'boolean') return templateText[value ? 'yes' : 'no'][language];
  if (field.kind === 'money' && typeof value === 'number' && language === 'zh-CN') return value / 10_000;
  switch (value) {
    case 'none':
    case 'headquarters':
    case 'key':
    case 'ordinary':
      return field.kind === 'text' ? value : templateText[value][language];
    default:
      return value;
  }
}
