import { defaultPlaybook } from '../../core/playbook/default-playbook.ts';
import { SAMPLE_DAY, type SampleAccount, sampleBook } from '../../core/sample/sample-book.ts';
import type { TemplateSheet } from '../../core/sheet/template-sheet.ts';
import type { Language } from '../../core/text/local-text.ts';
import { accountsSheet } from './accounts-sheet.ts';
import { contactsSheet } from './contacts-sheet.ts';
import { howToSheet } from './how-to-sheet.ts';
import { opportunitiesSheet } from './opportunities-sheet.ts';
import { productsSheet } from './products-sheet.ts';
import { rivalsSheet } from './rivals-sheet.ts';
import { valueSheets } from './value-sheets.ts';
import { visitsSheet } from './visits-sheet.ts';

/** Accounts that stand in the template as a sample, and how many it has formulas for. */
const SAMPLE = 24;
const FORMULA_ROWS = 200;

/** The sheets of the workbook that a team starts from. */
export function templateWorkbook(language: Language): readonly TemplateSheet[] {
  const sample = sampleBook(SAMPLE_DAY, language)
    .filter(({ account }) => isChinese(account) === (language === 'zh-CN'))
    .slice(0, SAMPLE);
  const accounts = accountsSheet(
    sample.map(({ account }) => account),
    language,
  );
  const { value, model } = valueSheets(accounts, {
    playbook: defaultPlaybook,
    language,
    rows: FORMULA_ROWS,
    withResults: true,
  });
  return [
    howToSheet(language, FORMULA_ROWS),
    accounts,
    value,
    model,
    rivalsSheet(sample, defaultPlaybook, language),
    opportunitiesSheet(sample, defaultPlaybook, language),
    productsSheet(sample, language),
    contactsSheet(sample, defaultPlaybook, language),
    visitsSheet(sample, language),
  ];
}

function isChinese({ fields }: SampleAccount['account']): boolean {
  return /\p{Script=Han}/u.test(fields.name ?? '');
}
