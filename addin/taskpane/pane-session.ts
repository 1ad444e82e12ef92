import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import { matchHeaders } from '../../core/account/match-headers.ts';
import type { Playbook } from '../../core/playbook/schema.ts';
import type { Language } from '../../core/text/local-text.ts';
import type { SelectedTable } from '../workbook/selected-table.ts';
import { dayOf } from './day-of.ts';
import { type ReadingWorkbook, type TableReading, tableReading } from './reading/table-reading.ts';
import { understood } from './understood.ts';

/** What following the selection needs of the workbook; the tests give one of their own. */
export interface PaneWorkbook extends ReadingWorkbook {
  selectedTable(): Promise<SelectedTable>;
}

export interface PaneSession {
  /** The playbook's own language, else the one that Office shows. */
  readonly language: Language;
  /** The playbook in use; whoever reads it is drawn anew when another one is used. */
  readonly playbook: Playbook;
  /** Computes by another playbook from now on. */
  readonly usePlaybook: (playbook: Playbook) => Promise<void>;
  readonly now: () => Date;
  /** ISO day. */
  readonly today: () => string;
  /** The table in which the selection stands. */
  readonly table: ReadonlySignal<SelectedTable | undefined>;
  /** Cells of the selected row; undefined where none is selected. */
  readonly ownCells: ReadonlySignal<readonly unknown[] | undefined>;
  /** The last table of accounts that was selected; stays while the selection is elsewhere. */
  readonly lastTable: ReadonlySignal<SelectedTable | undefined>;
  /** The rows of that table. */
  readonly reading: TableReading;
  /** Reads the selection anew. */
  readonly look: () => Promise<void>;
  /** Cells changed on the sheet of that id. */
  readonly changed: (sheetId: string) => void;
  /** Does something that writes into the workbook: what it changes is looked at once, after it. */
  readonly writing: <Result>(work: () => Promise<Result>) => Promise<Result>;
}

/** Which table and row are selected, and by which playbook they are seen. */
export function paneSession(
  workbook: PaneWorkbook,
  first: Playbook,
  officeLanguage: Language,
  now: () => Date,
): PaneSession {
  const inUse = signal(first);
  const language = computed(() => inUse.value.language ?? officeLanguage);
  const table = signal<SelectedTable | undefined>(undefined);
  const ownCells = signal<readonly unknown[] | undefined>(undefined);
  const lastTable = signal<SelectedTable | undefined>(undefined);
  const reading = tableReading(workbook, () => inUse.peek());
  let looks = 0;
  let writes = 0;

  const look = async () => {
    looks += 1;
    const mine = looks;
    const found = await workbook.selectedTable().catch(() => undefined);
    const row = found?.selected;
    const own =
      found === undefined || row === undefined ? undefined : await readRow(found, row).catch(() => undefined);
    // A later look may have overtaken this one; its answer is the one that holds.
    if (mine !== looks) return;
    batch(() => {
      table.value = found;
      ownCells.value = own;
      if (found === undefined || found.rowCount < 1 || understood(matchHeaders(found.headers)) === 0) return;
      lastTable.value = found;
      reading.follow(found);
    });
  };
  const readRow = async (found: SelectedTable, row: number) => (await workbook.readRows(found, row, 1))[0];
  const changed = (sheetId: string) => {
    if (writes > 0) return;
    if (reading.tells(sheetId)) reading.again();
    else reading.elsewhere();
    void look();
  };

  return {
    get language() {
      return language.value;
    },
    get playbook() {
      return inUse.value;
    },
    usePlaybook: async (playbook) => {
      inUse.value = playbook;
      reading.again();
      await look();
    },
    now,
    today: () => dayOf(now()),
    table,
    ownCells,
    lastTable,
    reading,
    look,
    changed,
    writing: async (work) => {
      writes += 1;
      try {
        return await work();
      } finally {
        writes -= 1;
        await look();
      }
    },
  };
}
