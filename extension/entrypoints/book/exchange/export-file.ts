import { refusedEvidence, withoutRefused } from '../../../../core/competition/refused-evidence.ts';
import { bookSheet } from '../../../../core/exchange/book-sheet.ts';
import { bookWorkbook } from '../../../../core/exchange/export/book-workbook.ts';
import { crmTable } from '../../../../core/exchange/export/crm-table.ts';
import type { ExportAccount, ExportSetting } from '../../../../core/exchange/export/export-account.ts';
import { valueSheet } from '../../../../core/exchange/export/value-sheet.ts';
import { writeBookFile } from '../../../../core/exchange/write-book-file.ts';
import { writeCsv } from '../../../../core/sheet/write-csv.ts';
import { writeWorkbook } from '../../../../core/sheet/write-workbook.ts';
import { say } from '../../../../core/text/say.ts';
import { bookText } from '../../../book-flow/book-text.ts';

export type ExportKind = 'workbook' | 'csv' | 'facts' | 'crm' | 'colleague';

export interface ExportFile {
  readonly name: string;
  readonly content: Uint8Array | string;
  readonly type: string;
  /** Lines that stay because their source must not be used; absent where none could go out. */
  readonly refused?: number;
}

export interface FileSetting extends ExportSetting {
  /** ISO moment of writing. */
  readonly at: string;
  /** Who writes it. */
  readonly by: string;
}

const CSV = 'text/csv;charset=utf-8';

/** The accounts as a file of a kind. */
export async function exportFile(
  kind: ExportKind,
  all: readonly ExportAccount[],
  setting: FileSetting,
): Promise<ExportFile> {
  const { language, playbook, today, at, by } = setting;
  const name = (suffix: string) => `${say(bookText.title, language)} ${today}${suffix}`;
  switch (kind) {
    case 'workbook':
      return {
        name: name('.xlsx'),
        content: await writeWorkbook(bookWorkbook(all, setting), today),
        type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        refused: refusedLines(all, setting),
      };
    case 'csv': {
      const { columns, rows } = valueSheet(all, setting);
      const headers = columns.map(({ header }) => header);
      return { name: name('.csv'), content: writeCsv(headers, rows), type: CSV };
    }
    case 'facts': {
      const entries = all.map(({ entry }) => entry);
      const { headers, rows } = bookSheet(entries, { language, currency: playbook.currency });
      return { name: name(' facts.csv'), content: writeCsv(headers, rows), type: CSV };
    }
    case 'crm': {
      const { headers, rows } = crmTable(all, setting);
      return { name: name(' CRM.csv'), content: writeCsv(headers, rows), type: CSV };
    }
    case 'colleague': {
      const { sources } = playbook.competition;
      const entries = all.map(({ entry: { beside, ...entry } }) =>
        beside === undefined ? entry : { ...entry, beside: withoutRefused(beside, sources) },
      );
      const { currency } = playbook;
      const content = writeBookFile({
        format: 'kam-book',
        version: 1,
        by,
        at,
        currency,
        accounts: entries,
      });
      const refused = refusedLines(all, setting);
      return { name: name(` ${by}.json`), content, type: 'application/json', refused };
    }
  }
}

/** METHODS 4.9. */
function refusedLines(all: readonly ExportAccount[], { playbook }: FileSetting): number {
  return all
    .flatMap(({ account }) => refusedEvidence(account, playbook.competition.sources))
    .filter(({ kind }) => kind === 'refused').length;
}
