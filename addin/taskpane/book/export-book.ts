import type { Secrecy } from '../../../core/account/care-record.ts';
import { fieldOf } from '../../../core/account/fields.ts';
import { matchHeaders } from '../../../core/account/match-headers.ts';
import type { Withheld } from '../../../core/exchange/release/withheld.ts';
import { writeBookFile } from '../../../core/exchange/write-book-file.ts';
import { secrecyText } from '../../../core/panel/secrecy/secrecy-text.ts';
import { formatCount } from '../../../core/text/format.ts';
import type { Language } from '../../../core/text/local-text.ts';
import { say } from '../../../core/text/say.ts';
import { plainCell } from '../../functions/cells/to-grid.ts';
import { rowsAtATime } from '../../workbook/rows-at-a-time.ts';
import type { addTableSheet } from '../../workbook/table-sheet.ts';
import { nextTurn } from '../next-turn.ts';
import type { PaneSession } from '../pane-session.ts';
import { type BesideWorkbook, bookBeside } from './book-beside.ts';
import { type BookOfTable, bookOfTable } from './book-of-table.ts';
import { bookText } from './book-text.ts';
import { releasedBook } from './released-book.ts';

/** What the exchange of books needs of the workbook. */
export interface BookWorkbook extends BesideWorkbook {
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
      readonly withheld: Withheld;
      /** Lines that stay because their source must not be used. */
      readonly refused: number;
    };

/** As many accounts as a book file holds. */
const MOST = 100_000;

/** The last selected table, with what stands beside it, as the text of a book file up to a level. */
export async function exportBook(
  pane: PaneSession,
  workbook: BesideWorkbook,
  level: Secrecy,
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
    if (!step((0.9 * cells.length) / table.rowCount)) return { kind: 'cancelled' };
  }
  const made = bookOfTable(table, plan, cells, playbook, pane.now().toISOString());
  if (made.book.accounts.length === 0) return refused(bookText.nothing);
  const whole = await bookBeside(made.book, table, workbook, playbook, language, () => step(1));
  if (whole === undefined) return { kind: 'cancelled' };
  const released = releasedBook(whole.book, level, playbook, language);
  if (released.book.accounts.length === 0)
    return refused(bookText.allAbove, { level: say(secrecyText.levels[level], language) });
  return {
    kind: 'done',
    text: writeBookFile(released.book),
    name: `${table.table ?? table.sheet} ${pane.today()}.json`,
    count: released.book.accounts.length,
    left: [...leftOut(made, language), ...whole.left, ...released.refused],
    withheld: released.withheld,
    refused: released.refused.length,
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
