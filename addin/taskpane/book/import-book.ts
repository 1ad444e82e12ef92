import type { BookFile } from '../../../core/exchange/book-file.ts';
import type { Playbook } from '../../../core/playbook/schema.ts';
import type { Language } from '../../../core/text/local-text.ts';
import { rowsAtATime } from '../../workbook/rows-at-a-time.ts';
import { nextTurn } from '../next-turn.ts';
import { bookSheets } from './book-sheets.ts';
import type { BookWorkbook } from './export-book.ts';

/** Where a book was written to, for the words about it. */
export interface TakenBook extends Record<string, string> {
  readonly sheet: string;
  readonly table: string;
  readonly sources: string;
}

/**
 * Writes a book to new sheets.
 *
 * @param step told how far it is; answers whether to go on.
 * @returns undefined when it was cancelled; then nothing is left behind.
 */
export async function importBook(
  book: BookFile,
  language: Language,
  playbook: Playbook,
  workbook: BookWorkbook,
  step: (share: number) => boolean,
): Promise<TakenBook | undefined> {
  const { accounts, beside, sources } = bookSheets(book, language, playbook);
  // The accounts last, since each finished sheet comes to the front.
  const sheets = [sources, ...beside, accounts];
  const total = sheets.reduce((sum, { rows }) => sum + rows.length, 0);
  const made: { sheet: string; table: string }[] = [];
  const discard = () => Promise.allSettled(made.map(({ sheet }) => workbook.removeSheet(sheet)));
  let done = 0;
  try {
    for (const { name, columns, rows } of sheets) {
      const sheet = await workbook.addTableSheet(name, columns);
      const own = { sheet: sheet.name, table: '' };
      made.push(own);
      const size = rowsAtATime(columns.length);
      for (let from = 0; from < rows.length; from += size) {
        await sheet.write(rows.slice(from, from + size));
        done += Math.min(size, rows.length - from);
        await nextTurn();
        if (step(done / total)) continue;
        await discard();
        return undefined;
      }
      own.table = await sheet.finish(name);
    }
  } catch (error) {
    await discard();
    throw error;
  }
  const last = made.at(-1);
  return { sheet: last?.sheet ?? '', table: last?.table ?? '', sources: made[0]?.sheet ?? '' };
}
