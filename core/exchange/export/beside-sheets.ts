import { consentText } from '../../account/tables/consent-ways.ts';
import { withoutRefused } from '../../competition/refused-evidence.ts';
import type { CellValue } from '../../sheet/sheet-table.ts';
import type { WorkbookSheet } from '../../sheet/workbook-sheet.ts';
import type { Language } from '../../text/local-text.ts';
import type { ExportAccount, ExportSetting } from './export-account.ts';
import { exportText } from './export-text.ts';
import { refusedSheet } from './refused-sheet.ts';
import { accountName } from './value-sheet.ts';

const CHECKS = 12;

/** What stands beside the accounts, each table on a sheet of its own that is read back on import; empty ones are left out. */
export function besideSheets(all: readonly ExportAccount[], setting: ExportSetting): WorkbookSheet[] {
  const { language, playbook } = setting;
  // What was learned by forbidden means does not go out; a sheet of its own says what stayed, and why.
  const accounts = all.map((one) => ({
    ...one,
    account: withoutRefused(one.account, playbook.competition.sources),
  }));
  const sheets = [
    dealSheet(accounts, language),
    peopleSheet(accounts, language),
    ratingSheet(accounts, setting),
    productSheet(accounts, language),
    refusedSheet(all, setting),
  ];
  return sheets.filter(({ rows }) => rows.length > 0);
}

function dealSheet(accounts: readonly ExportAccount[], language: Language): WorkbookSheet {
  const t = (key: 'deal' | 'amount' | 'close' | 'stage' | 'recurring' | 'weeks') => exportText[key][language];
  return {
    name: exportText.deals[language],
    columns: [
      { header: exportText.account[language], width: 28, format: 'text' },
      { header: t('deal'), width: 30, format: 'text' },
      { header: t('amount'), width: 14, format: 'money' },
      { header: t('close'), width: 14, format: 'date' },
      { header: t('stage'), width: 16, format: 'text' },
      { header: t('recurring'), width: 12 },
      { header: t('weeks'), width: 12 },
      ...Array.from({ length: CHECKS }, (_, at) => ({
        header: exportText.check[language].replace('{n}', String(at + 1)),
        width: 10,
      })),
    ],
    rows: lines(
      accounts,
      ({ opportunities = [] }) => opportunities,
      (deal) => [
        deal.name,
        deal.amount,
        deal.closeDate,
        deal.stage,
        flag(deal.recurring, language),
        deal.weeksInLayer,
        ...Array.from({ length: CHECKS }, (_, at) => flag(deal.evidence?.[at], language)),
      ],
    ),
  };
}

function peopleSheet(accounts: readonly ExportAccount[], language: Language): WorkbookSheet {
  return {
    name: exportText.people[language],
    columns: [
      { header: exportText.account[language], width: 28, format: 'text' },
      { header: exportText.person[language], width: 22, format: 'text' },
      { header: exportText.title[language], width: 20, format: 'text' },
      { header: exportText.role[language], width: 14 },
      { header: exportText.stance[language], width: 8 },
      { header: exportText.lastContact[language], width: 12, format: 'date' },
      { header: exportText.consent[language], width: 18, format: 'text' },
      { header: exportText.level[language], width: 18, format: 'text' },
      { header: exportText.reportsTo[language], width: 22, format: 'text' },
    ],
    rows: lines(
      accounts,
      ({ contacts = [] }) => contacts,
      (person) => [
        person.name,
        person.title,
        person.role && exportText.roles[person.role][language],
        person.stance,
        person.lastContact,
        consentText(person.consent, language),
        person.level,
        person.reportsTo,
      ],
    ),
  };
}

/** Providers differ from account to account: the sheet has a column for each that somebody rated. */
function ratingSheet(
  accounts: readonly ExportAccount[],
  { language, playbook }: ExportSetting,
): WorkbookSheet {
  const rated = accounts.flatMap(({ account }) => account.rivals ?? []);
  const rivals = [...new Set(rated.flatMap(({ providers }) => providers.slice(1)))];
  const items = playbook.competition.scorecards.flatMap(({ groups }) =>
    groups.flatMap((group) => group.items),
  );
  return {
    name: exportText.rivals[language],
    columns: [
      { header: exportText.account[language], width: 28, format: 'text' },
      { header: exportText.item[language], width: 24, format: 'text' },
      { header: exportText.us[language], width: 10 },
      ...rivals.map((header) => ({ header, width: 10 })),
      { header: exportText.source[language], width: 22, format: 'text' },
      { header: exportText.date[language], width: 12, format: 'date' },
    ],
    rows: accounts.flatMap((one) => {
      const { providers = [], ratings = [] } = one.account.rivals ?? {};
      return ratings.map(({ item, scores, source, date }): CellValue[] => [
        accountName(one),
        items.find(({ id }) => id === item)?.label[language] ?? item,
        scores[0],
        ...rivals.map((rival) => scores[providers.indexOf(rival)]),
        source,
        date,
      ]);
    }),
  };
}

function productSheet(accounts: readonly ExportAccount[], language: Language): WorkbookSheet {
  return {
    name: exportText.products[language],
    columns: [
      { header: exportText.account[language], width: 28, format: 'text' },
      { header: exportText.product[language], width: 24, format: 'text' },
      { header: exportText.revenue[language], width: 14, format: 'money' },
      { header: exportText.revenueLastYear[language], width: 16, format: 'money' },
      { header: exportText.profit[language], width: 14, format: 'money' },
      { header: exportText.rivalRevenue[language], width: 16, format: 'money' },
    ],
    rows: lines(
      accounts,
      ({ products = [] }) => products,
      (line) => [line.product, line.revenue, line.revenueLastYear, line.profit, line.rivalRevenue],
    ),
  };
}

function lines<T>(
  accounts: readonly ExportAccount[],
  of: (account: ExportAccount['account']) => readonly T[],
  cells: (line: T) => readonly CellValue[],
): CellValue[][] {
  return accounts.flatMap((one) => of(one.account).map((line) => [accountName(one), ...cells(line)]));
}

function flag(value: boolean | undefined, language: Language): string | undefined {
  return value === undefined ? undefined : exportText[value ? 'yes' : 'no'][language];
}
