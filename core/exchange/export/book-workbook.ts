import type { WorkbookSheet } from '../../sheet/workbook-sheet.ts';
import { bookSheet } from '../book-sheet.ts';
import { besideSheets } from './beside-sheets.ts';
import type { ExportAccount, ExportSetting } from './export-account.ts';
import { exportText } from './export-text.ts';
import { notedSheets } from './noted-sheets.ts';
import { actionSheet, modelSheet, reasonSheet } from './reason-sheets.ts';
import { valueSheet } from './value-sheet.ts';

/** Values, what they are made of, what to do, what is known, and by which model: everything, as one workbook. */
export function bookWorkbook(
  accounts: readonly ExportAccount[],
  setting: ExportSetting,
): readonly WorkbookSheet[] {
  return [
    valueSheet(accounts, setting),
    reasonSheet(accounts, setting),
    actionSheet(accounts, setting),
    factSheet(accounts, setting),
    ...besideSheets(accounts, setting),
    ...notedSheets(accounts, setting),
    modelSheet(accounts, setting),
  ];
}

function factSheet(accounts: readonly ExportAccount[], { language, playbook }: ExportSetting): WorkbookSheet {
  const { headers, formats, rows } = bookSheet(
    accounts.map(({ entry }) => entry),
    { language, currency: playbook.currency },
  );
  return {
    name: exportText.facts[language],
    columns: headers.map((header, at) => {
      const format = formats[at];
      return { header, width: at === 0 ? 12 : 16, ...(format === undefined ? {} : { format }) };
    }),
    rows,
  };
}
