import { withoutRefused } from '../../competition/refused-evidence.ts';
import type { WorkbookSheet } from '../../sheet/workbook-sheet.ts';
import { bookSheet } from '../book-sheet.ts';
import type { ExportAccount, ExportSetting } from './export-account.ts';
import { exportText } from './export-text.ts';
import { actionSheet, modelSheet, reasonSheet } from './reason-sheets.ts';
import { refusedSheet } from './refused-sheet.ts';
import { sideSheets } from './side-sheets.ts';
import { accountName, valueSheet } from './value-sheet.ts';

/** Values, what they are made of, what to do, what is known, and by which model: everything, as one workbook. */
export function bookWorkbook(
  accounts: readonly ExportAccount[],
  setting: ExportSetting,
): readonly WorkbookSheet[] {
  const { sources } = setting.playbook.competition;
  // What was learned by forbidden means does not go out; a sheet of its own says what stayed, and why.
  const owners = accounts.map((one) => ({
    key: one.entry.key,
    name: accountName(one),
    id: one.account.fields.id,
    tables: withoutRefused(one.account, sources),
  }));
  const refused = refusedSheet(accounts, setting);
  return [
    valueSheet(accounts, setting),
    reasonSheet(accounts, setting),
    actionSheet(accounts, setting),
    factSheet(accounts, setting),
    ...sideSheets(owners, setting),
    ...(refused.rows.length === 0 ? [] : [refused]),
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
