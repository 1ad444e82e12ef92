import type { Playbook } from '../../playbook/schema.ts';
import type { WorkbookSheet } from '../../sheet/workbook-sheet.ts';
import type { Language } from '../../text/local-text.ts';
import type { SideKind } from '../sides/side-part.ts';
import { SIDE_PARTS } from '../sides/side-parts.ts';
import { US_WORD } from './score-columns.ts';
import { titled } from './side-sheets.ts';

/** Rivals for whom a blank sheet of ratings has a column; their headers are to be overwritten by their names. */
const RIVALS = [1, 2];

/** A sheet of a kind with all its columns, to be filled by hand. */
export function blankSideSheet(kind: SideKind, playbook: Playbook, language: Language): WorkbookSheet {
  const { sheet, columns, rated } = SIDE_PARTS[kind];
  const providers = [
    US_WORD[language],
    ...RIVALS.map((number) => (language === 'en' ? `Rival ${number}` : `对手 ${number}`)),
  ];
  return {
    name: sheet[language],
    columns: [
      ...columns(playbook)
        // What tells an entry from others when it comes back is none of the writer's business.
        .filter(({ key }) => key !== 'id')
        .map((column) => titled(column, language, undefined)),
      ...(rated === undefined ? [] : providers.map((header) => ({ header, width: 12 }))),
    ],
    rows: [],
  };
}
