import type { FieldReading } from '../../../core/account/reading.ts';
import type { BookFile } from '../../../core/exchange/book-file.ts';
import { joinSideSheets } from '../../../core/exchange/import/join-side-sheets.ts';
import type { Playbook } from '../../../core/playbook/schema.ts';
import type { Language } from '../../../core/text/local-text.ts';
import { say } from '../../../core/text/say.ts';
import type { furtherTables } from '../../workbook/further-tables.ts';
import { rowsAtATime } from '../../workbook/rows-at-a-time.ts';
import type { SelectedTable } from '../../workbook/selected-table.ts';
import { sideSheets } from '../reading/side-sheets.ts';
import { bookText } from './book-text.ts';
import { isSourcesHeader, readingsIn } from './sources-sheet.ts';
import { withSources } from './with-sources.ts';

/** What reading the other sheets needs of the workbook. */
export interface BesideWorkbook {
  readRows(table: SelectedTable, from: number, count: number): Promise<unknown[][]>;
  readonly furtherTables: typeof furtherTables;
}

/**
 * A book of a table with what the other sheets of the workbook tell: what stands beside its accounts, and where its values
 * come from.
 *
 * @param wanted asked between steps; once it says no, nothing is given.
 */
export async function bookBeside(
  book: BookFile,
  table: SelectedTable,
  workbook: BesideWorkbook,
  playbook: Playbook,
  language: Language,
  wanted: () => boolean,
): Promise<{ readonly book: BookFile; readonly left: readonly string[] } | undefined> {
  // Amounts stay in the money of the table, which is the book's.
  const sides = await sideSheets(workbook, table, { ...playbook, currency: book.currency }, wanted);
  if (sides === undefined) return undefined;
  const sources = await sourcesOf(table, workbook);
  const { entries, unknown } = joinSideSheets(withSources(book.accounts, sources), [], sides, {
    at: book.at,
  });
  return {
    book: { ...book, accounts: entries },
    left: [
      ...unknown.map((one) => say(bookText.sideUnknown, language, { ...one })),
      ...sides.flatMap(({ sheet, faults, nameless }) => [
        ...faults.map(({ row, column, received }) =>
          say(bookText.sideFault, language, { sheet, row, column, received }),
        ),
        ...nameless.map((row) => say(bookText.sideNameless, language, { sheet, row })),
      ]),
    ],
  };
}

async function sourcesOf(
  besides: SelectedTable,
  workbook: BesideWorkbook,
): Promise<ReadonlyMap<string, readonly FieldReading[]>> {
  const rows: unknown[][] = [];
  for (const table of await workbook.furtherTables(besides, isSourcesHeader)) {
    let at = 0;
    while (at < table.rowCount) {
      const part = await workbook.readRows(
        table,
        at,
        Math.min(rowsAtATime(table.headers.length), table.rowCount - at),
      );
      if (part.length === 0) break;
      rows.push(...part);
      at += part.length;
    }
  }
  return readingsIn(rows);
}
