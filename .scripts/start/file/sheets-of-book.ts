import { stampOf } from '../../../core/playbook/stamp.ts';
import type { CellValue } from '../../../core/sheet/sheet-table.ts';
import type { WorkbookSheet } from '../../../core/sheet/workbook-sheet.ts';
import { accountName } from '../show.ts';
import { startText } from '../start-text.ts';
import { OUR_MARK } from './output-file.ts';
import { noteText } from './print-reading.ts';
import type { WorkbookInput } from './workbook-sheets.ts';
import { workbookText } from './workbook-text.ts';

const text = { ...startText, ...workbookText };
type Word = keyof typeof text;

/** The book as a whole. */
export function bookSheet({ book, show }: WorkbookInput): WorkbookSheet {
  const t = (key: Word) => text[key][show.language];
  const { summary } = book;
  const rows: CellValue[][] = [
    [t('accounts'), '', book.accounts.length],
    ...show
      .classCounts(summary)
      .map(({ label, count, open }): CellValue[] => [t('valueClass'), label, count, open]),
    ...(['A', 'B', 'C'] as const).map((band): CellValue[] => [t('band'), band, summary.bandCounts[band]]),
    [t('giniName'), '', summary.gini],
    [t('topShare'), '', summary.topShare],
    ...summary.missingMost.map(({ field, count }): CellValue[] => [
      t('missingMost'),
      show.label(field),
      count,
    ]),
  ];
  return {
    name: t('sheetBook'),
    columns: [
      { header: t('measure'), width: 26 },
      { header: '', width: 26 },
      { header: t('count'), width: 12 },
      { header: t('classOpen'), width: 14 },
    ],
    rows,
  };
}

/** How each column was understood. */
export function columnsSheet({ columns, show }: WorkbookInput): WorkbookSheet {
  const t = (key: Word) => text[key][show.language];
  return {
    name: t('sheetColumns'),
    columns: [
      { header: '#', width: 6 },
      { header: t('column'), width: 28, format: 'text' },
      { header: t('field'), width: 24, format: 'text' },
      { header: t('unit'), width: 12, format: 'text' },
      { header: t('example'), width: 24, format: 'text' },
      { header: t('readAs'), width: 18, format: 'text' },
      { header: t('status'), width: 36, format: 'text' },
    ],
    rows: columns.map(({ number, header, field, unit, example, read, status }) => [
      number,
      header,
      field,
      unit,
      example,
      read,
      status,
    ]),
  };
}

/** Every cell that could not be read, every row in no account, every warning about an account, every remark. */
export function problemsSheet({ problems, lost, tables, book, show }: WorkbookInput): WorkbookSheet {
  const { language } = show;
  const t = (key: Word) => text[key][language];
  const rows: CellValue[][] = [
    ...problems.map(({ sheet, row, column, received, expected }): CellValue[] => [
      sheet,
      row,
      column,
      received,
      expected,
    ]),
    ...lost.map(({ sheet, row, line }): CellValue[] => [sheet, row, undefined, undefined, line]),
    ...book.accounts.flatMap((one) =>
      one.assessment.notices
        .filter(({ code }) => code !== 'no-book')
        .map(({ message }): CellValue[] => [
          tables[0]?.sheet,
          one.row,
          undefined,
          accountName(one, language),
          show.message(message),
        ]),
    ),
    ...tables.flatMap(({ sheet, notes }) =>
      notes.map((note): CellValue[] => [sheet, note.row, note.column, note.text, noteText(note, language)]),
    ),
  ];
  return {
    name: t('sheetProblems'),
    columns: [
      { header: t('sheet'), width: 18, format: 'text' },
      { header: t('row'), width: 8 },
      { header: t('column'), width: 24, format: 'text' },
      { header: t('text'), width: 30, format: 'text' },
      { header: t('expected'), width: 70, format: 'text' },
    ],
    rows,
  };
}

/** Which model the numbers come from; its first header marks the workbook as ours. */
export function modelSheet({ playbook, asOf, file, tables, show }: WorkbookInput): WorkbookSheet {
  const t = (key: Word) => text[key][show.language];
  const { name, version, hash } = stampOf(playbook);
  return {
    name: t('sheetModel'),
    columns: [
      { header: OUR_MARK, width: 22 },
      { header: t('property'), width: 44, format: 'text' },
    ],
    rows: [
      [t('playbook'), `${name} ${version} · ${hash}`],
      [t('asOf'), asOf],
      [t('madeFrom'), [file, ...tables.map(({ sheet }) => sheet)].join(' · ')],
    ],
  };
}
