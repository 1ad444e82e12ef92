import type { AccountTables } from '../../account/account.ts';
import { type RefusedEvidence, refusedEvidence } from '../../competition/refused-evidence.ts';
import type { Playbook } from '../../playbook/schema.ts';
import type { WorkbookSheet } from '../../sheet/workbook-sheet.ts';
import type { LocalText } from '../../text/local-text.ts';
import type { ExportAccount, ExportSetting } from './export-account.ts';
import { exportText } from './export-text.ts';
import { accountName } from './value-sheet.ts';

const TEXT = {
  sheet: t('Left out', '未导出'),
  what: t('What', '内容'),
  why: t('Why', '原因'),
} as const;

export const REFUSED_REASON: LocalText = t(
  'its source must not be used (METHODS 4.9): take what is public or freely given',
  '来源不得使用（METHODS 4.9）：请采用公开或对方主动提供的信息',
);

/** Lines that did not go out because of how they were learned, each with the reason. METHODS 4.9. */
export function refusedSheet(
  accounts: readonly ExportAccount[],
  { language, playbook }: ExportSetting,
): WorkbookSheet {
  return {
    name: TEXT.sheet[language],
    columns: [
      { header: exportText.account[language], width: 28, format: 'text' },
      { header: TEXT.what[language], width: 24, format: 'text' },
      { header: exportText.source[language], width: 26, format: 'text' },
      { header: TEXT.why[language], width: 60, format: 'text' },
    ],
    rows: accounts.flatMap((one) =>
      refusedLines(one.account, playbook).map(({ about, source }) => [
        accountName(one),
        about,
        source,
        REFUSED_REASON[language],
      ]),
    ),
  };
}

/** The lines of a record that do not go out. */
export function refusedLines(tables: AccountTables, { competition }: Playbook): readonly RefusedEvidence[] {
  return refusedEvidence(tables, competition.sources).filter(({ kind }) => kind === 'refused');
}

function t(en: string, zh: string): LocalText {
  return { en, 'zh-CN': zh };
}
