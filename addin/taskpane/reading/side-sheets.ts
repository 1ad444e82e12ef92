import { sideKind } from '../../../core/exchange/import/side-kind.ts';
import { type SideSheet, sideSheet } from '../../../core/exchange/import/side-sheet.ts';
import type { Playbook } from '../../../core/playbook/schema.ts';
import type { CellValue } from '../../../core/sheet/sheet-table.ts';
import { plainCell } from '../../functions/cells/to-grid.ts';
import type { furtherTables } from '../../workbook/further-tables.ts';
import { rowsAtATime } from '../../workbook/rows-at-a-time.ts';
import type { SelectedTable } from '../../workbook/selected-table.ts';
import { MOST_ROWS } from '../most-rows.ts';
import { nextTurn } from '../next-turn.ts';

/** A sheet of deals, people, rivals, needs or the like, as far as it tells of accounts. */
export interface SideReading extends SideSheet {
  /** What Excel calls the sheet in its events. */
  readonly sheetId: string;
}

/** What reading them needs of the workbook. */
export interface SideWorkbook {
  readRows(table: SelectedTable, from: number, count: number): Promise<unknown[][]>;
  readonly furtherTables: typeof furtherTables;
}

/**
 * Reads what other sheets of the workbook tell of the accounts of a table.
 *
 * @param wanted asked between steps; once it says no, nothing is given.
 */
export async function sideSheets(
  workbook: SideWorkbook,
  besides: SelectedTable,
  playbook: Playbook,
  wanted: () => boolean,
): Promise<readonly SideReading[] | undefined> {
  const tables = await workbook.furtherTables(besides, (headers) => sideKind({ headers }) !== undefined);
  const sides: SideReading[] = [];
  for (const table of tables) {
    const headers = table.headers.map(String);
    const kind = sideKind({ headers });
    if (kind === undefined) continue;
    const rows: { row: number; cells: CellValue[] }[] = [];
    const end = Math.min(table.rowCount, MOST_ROWS);
    while (rows.length < end) {
      const count = Math.min(rowsAtATime(headers.length), end - rows.length);
      const part = await workbook.readRows(table, rows.length, count);
      for (const cells of part) rows.push({ row: table.firstRow + rows.length, cells: cells.map(asCell) });
      await nextTurn();
      if (!wanted()) return undefined;
      if (part.length < count) break;
    }
    const { sheet, sheetId, firstRow } = table;
    const whole = { sheet, headerRow: firstRow - 1, headers, rows, notes: [] };
    const read = sideSheet(whole, kind, playbook, { byHeader: true });
    sides.push({ ...read, sheetId });
  }
  return wanted() ? sides : undefined;
}

function asCell(cell: unknown): CellValue {
  const plain = plainCell(cell);
  if (typeof plain === 'string') return plain === '' ? undefined : plain;
  return typeof plain === 'number' || typeof plain === 'boolean' ? plain : undefined;
}
