import { type PaneSession, paneSession } from '../../addin/taskpane/pane-session.ts';
import type { ResultSheet } from '../../addin/workbook/result-sheet.ts';
import type { SelectedTable } from '../../addin/workbook/selected-table.ts';
import { defaultPlaybook } from '../../core/playbook/default-playbook.ts';

export const NOON = () => new Date(2026, 10, 22, 12);

/** A workbook of one table at B3 that remembers what was written. */
export function fakeWorkbook(headers: unknown[], rows: unknown[][], selected = 0) {
  const table: SelectedTable = {
    table: 'T',
    sheet: 'Sheet1',
    sheetId: 'Sheet1',
    address: 'B3:E9',
    headers,
    rowCount: rows.length,
    firstRow: 4,
    firstColumn: 1,
    selected,
  };
  const written: unknown[][] = [];
  const log: string[] = [];
  const place = async (name: string): Promise<ResultSheet> => ({
    name,
    write: async (more) => void written.push(...more.map((row) => [...row])),
    finish: async (note) => void log.push(note),
    discard: async () => {
      log.push('discard');
      return true;
    },
  });
  const workbook = {
    selectedTable: async () => table,
    readRows: async (_: SelectedTable, from: number, count: number) =>
      rows.slice(from, from + count).map((row) => [...row]),
    mergedAreas: async () => [] as string[],
    furtherTables: async () => [] as readonly SelectedTable[],
    openResultSheet: (name: string) => place(name),
    openResultColumns: () => place('Sheet1'),
  };
  return { workbook, table, rows, written, log };
}

/** A pane over it that has looked at its table to the end. */
export async function paneOver(
  workbook: ReturnType<typeof fakeWorkbook>['workbook'],
  playbook = defaultPlaybook,
): Promise<PaneSession> {
  const pane = paneSession(workbook, playbook, 'en', NOON);
  await pane.look();
  await settled(pane);
  return pane;
}

/** Waits until the rows of the table are read. */
export async function settled(pane: PaneSession): Promise<void> {
  while (pane.reading.read.value?.state === 'reading') await new Promise((resolve) => setTimeout(resolve));
}
