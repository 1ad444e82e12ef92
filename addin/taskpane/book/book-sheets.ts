import type { BookFile } from '../../../core/exchange/book-file.ts';
import { bookSheet } from '../../../core/exchange/book-sheet.ts';
import { entryMarks } from '../../../core/exchange/entry-marks.ts';
import { sideSheets } from '../../../core/exchange/export/side-sheets.ts';
import type { Playbook } from '../../../core/playbook/schema.ts';
import type { CellValue } from '../../../core/sheet/sheet-table.ts';
import type { Language } from '../../../core/text/local-text.ts';
import { say } from '../../../core/text/say.ts';
import type { TableColumn } from '../../workbook/table-sheet.ts';
import { bookText } from './book-text.ts';
import { sourcesSheet } from './sources-sheet.ts';

/** A sheet to be written, with its name and its table's. */
export interface SheetToWrite {
  readonly name: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly CellValue[])[];
}

/** A book as sheets: its accounts, what stands beside them, and where each value comes from. */
export function bookSheets(
  book: BookFile,
  language: Language,
  playbook: Playbook,
): {
  readonly accounts: SheetToWrite;
  readonly beside: readonly SheetToWrite[];
  readonly sources: SheetToWrite;
} {
  const owners = book.accounts.map(({ key, name, readings, beside = {} }) => ({
    key,
    name,
    id: entryMarks(readings).id,
    tables: beside,
  }));
  const addressed = book.accounts.some(({ url }) => url !== undefined);
  const { headers, formats, rows } = bookSheet(book.accounts, { language, currency: book.currency });
  return {
    accounts: {
      name: say(bookText.sheet, language),
      columns: [
        ...headers.map((header, at) => ({ header, format: formats[at] })),
        ...(addressed ? [{ header: say(bookText.address, language), format: 'text' as const }] : []),
      ],
      rows: rows.map((cells, at) => (addressed ? [...cells, book.accounts[at]?.url] : cells)),
    },
    beside: sideSheets(owners, { language, playbook, currency: book.currency }).map(
      ({ name, columns, rows }) => ({
        name,
        columns: columns.map(({ header, format }) => ({ header, format })),
        rows,
      }),
    ),
    sources: sourcesSheet(book, language),
  };
}
