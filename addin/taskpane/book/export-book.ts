import { fieldOf } from '../../../core/account/fields.ts';
import { matchHeaders } from '../../../core/account/match-headers.ts';
import { writeBookFile } from '../../../core/exchange/write-book-file.ts';
import { formatCount } from '../../../core/text/format.ts';
import type { Language } from '../../../core/text/local-text.ts';
import { say } from '../../../core/text/say.ts';
import { plainCell } from '../../functions/cells/to-grid.ts';
import { rowsAtATime } from '../../workbook/rows-at-a-time.ts';
import type { SelectedTable } from '../../workbook/selected-table.ts';
import type { addTableSheet } from '../../workbook/table-sheet.ts';
import { nextTurn } from '../next-turn.ts';
import type { PaneSession } from '../pane-session.ts';
import { type BookOfTable, bookOfTable } from './book-of-table.ts';
import { bookText } from './book-text.ts';

/** What the exchange of books needs of the workbook. */
export interface BookWorkbook {
  readRows(table: SelectedTable, from: number, count: number): Promise<unknown[][]>;
  readonly addTableSheet: typeof addTableSheet;
  removeSheet(sheet: string): Promise<void>;
}

export type ExportedBook =
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'refused'; readonly why: string }
  | {
      readonly kind: 'done';
      readonly text: string;
      readonly name: string;
      readonly count: number;
      readonly left: readonly string[];
    };

/** As many accounts as a book file holds. */
const MOST = 100_000;

/** The last selected table as the text of a book file. */
export async function exportBook(
  pane: PaneSession,
  workbook: Pick<BookWorkbook, 'readRows'>,
  step: (share: number) => boolean,
): Promise<ExportedBook> {
  const { language, playbook } = pane;
  const table = pane.lastTable.value;
  const refused = (text: Parameters<typeof say>[0], values = {}): ExportedBook => ({
    kind: 'refused',
    why: say(text, language, values),
  });
  if (table === undefined) return refused(bookText.noTable);
  if (table.rowCount > MOST) {
    const [count, most] = [formatCount(table.rowCount, language), formatCount(MOST, language)];
    return refused(bookText.tooMany, { count, most });
  }
  const plan = matchHeaders(table.headers);
  const [conflict] = plan.conflicts;
  if (conflict !== undefined) {
    const columns = conflict.headers.map((header) => `“${header}”`).join(', ');
    return refused(bookText.twoColumns, { columns, field: fieldOf(conflict.field).label[language] });
  }
  const cells: unknown[][] = [];
  while (cells.length < table.rowCount) {
    const count = Math.min(rowsAtATime(table.headers.length), table.rowCount - cells.length);
    const part = await workbook.readRows(table, cells.length, count);
    if (part.length === 0) break;
    cells.push(...part.map((row) => row.map(plainCell)));
    await nextTurn();
    if (!step(cells.length / table.rowCount)) return { kind: 'cancelled' };
  }
  const made = bookOfTable(table, plan, cells, playbook, pane.now().toISOString());
  if (made.book.accounts.length === 0) return refused(bookText.nothing);
  return {
    kind: 'done',
    text: writeBookFile(made.book),
    name: `${table.table ?? table.sheet} ${pane.today()}.json`,
    count: made.book.accounts.length,
    left: leftOut(made, language),
  };
}

function leftOut({ refused, faults }: BookOfTable, language: Language): string[] {
  return [
    ...refused.map(({ row, why, first = 0, name = '' }) =>
      say(why === 'no-name' ? bookText.noName : bookText.repeated, language, { row, first, name }),
    ),
    ...faults.map(({ row = 0, column = '', received }) =>
      say(bookText.fault, language, { row, column, received }),
    ),
  ];
}
