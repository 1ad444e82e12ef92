import type { Playbook } from '../../../core/playbook/schema.ts';
import type { Language } from '../../../core/text/local-text.ts';
import { blockAddress } from '../../workbook/block-address.ts';
import type { FoundResult } from '../../workbook/find-results.ts';
import { rowsAtATime } from '../../workbook/rows-at-a-time.ts';
import type { SelectedTable } from '../../workbook/selected-table.ts';
import { scoredTable, scoreReasons } from './score-reasons.ts';

/** What noting reasons needs of the workbook. */
export interface NotesWorkbook {
  tableNamed(name: string): Promise<SelectedTable | undefined>;
  readRows(table: SelectedTable, from: number, count: number): Promise<unknown[][]>;
}

/** The table that a result was computed from row by row; undefined where that cannot be told. */
export async function tableBehind(
  { formula, rowCount }: FoundResult,
  workbook: NotesWorkbook,
): Promise<SelectedTable | undefined> {
  const name = scoredTable(formula);
  const table = name === undefined ? undefined : await workbook.tableNamed(name);
  return table?.rowCount === rowCount - 1 ? table : undefined;
}

/** Why each row of a scored table has its value, some rows at a time. */
export async function* reasonNotes(
  result: FoundResult,
  table: SelectedTable,
  workbook: NotesWorkbook,
  playbook: Playbook,
  language: Language,
): AsyncGenerator<{ readonly notes: readonly string[][]; readonly read: number }> {
  for (let from = 0; from < table.rowCount; ) {
    const count = Math.min(rowsAtATime(table.headers.length), table.rowCount - from);
    const cells = await workbook.readRows(table, from, count);
    const reasons = scoreReasons(table.headers, cells, playbook, language);
    const start = result.row + 1 + from;
    const notes = reasons.flatMap(({ name, why }, at) =>
      why === ''
        ? []
        : [[result.sheet, blockAddress(start + at, result.column, 1, result.columnCount), name, why]],
    );
    from += count;
    yield { notes, read: count };
  }
}

/** Where a result stands in its sheet. */
export function addressOf({ row, column, rowCount, columnCount }: FoundResult): string {
  return blockAddress(row, column, rowCount, columnCount);
}
