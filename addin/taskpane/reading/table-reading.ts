import { type ReadonlySignal, signal } from '@preact/signals';
import type { RowReading } from '../../../core/account/account-from-row.ts';
import { matchHeaders } from '../../../core/account/match-headers.ts';
import { recordColumn } from '../../../core/exchange/entries-of-table.ts';
import type { Playbook } from '../../../core/playbook/schema.ts';
import { readRows } from '../../functions/findings/table-read.ts';
import { rowsAtATime } from '../../workbook/rows-at-a-time.ts';
import { sameTable } from '../../workbook/same-table.ts';
import type { SelectedTable } from '../../workbook/selected-table.ts';
import { MOST_ROWS } from '../most-rows.ts';
import { nextTurn } from '../next-turn.ts';
import { reasonOf } from '../reason-of.ts';
import type { ReadingState } from './reading-state.ts';
import { type SideWorkbook, sideSheets } from './side-sheets.ts';
import { withSides } from './with-sides.ts';

/** Rows that are read as soon as a table is selected: what they show is there at once. */
export const FIRST_ROWS = 2000;
/** A table of no more rows is read to its end unasked. */
export const UNASKED_ROWS = 20_000;
/** Changes come one after the other while someone types. */
const QUIET_MS = 400;

/** What reading needs of the workbook. */
export interface ReadingWorkbook extends SideWorkbook {
  mergedAreas(table: SelectedTable): Promise<readonly string[]>;
}

export interface TableReading {
  readonly read: ReadonlySignal<ReadingState | undefined>;
  /** Reads a table, unless it is the one that is read already. */
  readonly follow: (table: SelectedTable) => void;
  /** Reads on to the end, or anew what has changed. */
  readonly rest: () => void;
  readonly stop: () => void;
  /** The cells of the table have changed, or the playbook by which they are read. */
  readonly again: () => void;
  /** Cells of some other sheet have changed, which may tell of the accounts by now: looked at when the table is next. */
  readonly elsewhere: () => void;
  /** Whether a sheet tells of the accounts of the table that is read. */
  readonly tells: (sheetId: string) => boolean;
}

/** Reads the rows of a table in the background, some at a time, so that all of them can be looked at. */
export function tableReading(workbook: ReadingWorkbook, playbook: () => Playbook): TableReading {
  const read = signal<ReadingState | undefined>(undefined);
  let run = 0;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let changedElsewhere = false;

  const start = async (table: SelectedTable, most: number, before?: ReadingState): Promise<void> => {
    run += 1;
    const mine = run;
    const cells: (readonly unknown[])[] = [...(before?.cells ?? [])];
    const rows: RowReading[] = [...(before?.rows ?? [])];
    const last = read.value;
    let beside = last !== undefined && sameTable(last.table, table) ? besideOf(last) : NOTHING_BESIDE;
    const known = {
      table,
      plan: before?.plan ?? matchHeaders(table.headers),
      playbook: playbook(),
      cells,
      rows: rows as readonly RowReading[],
    };
    const show = (state: ReadingState['state'], merged = before?.merged ?? [], reason?: string) => {
      read.value = { ...known, ...beside, merged, state, ...(reason === undefined ? {} : { reason }) };
    };
    show('reading');
    try {
      const merged = before?.merged ?? (await workbook.mergedAreas(table).catch(() => []));
      const end = Math.min(most, table.rowCount, MOST_ROWS);
      while (rows.length < end) {
        const count = Math.min(rowsAtATime(table.headers.length), end - rows.length);
        const given = await workbook.readRows(table, rows.length, count);
        if (mine !== run) return;
        const part = readRows(known.plan, given, known.playbook, rows.length + 1);
        cells.push(...part.cells);
        rows.push(...part.rows);
        // A sheet that has become shorter meanwhile.
        if (part.rows.length < count) break;
        show('reading', merged);
        await nextTurn();
        if (mine !== run) return;
      }
      const sides = await sideSheets(workbook, table, known.playbook, () => mine === run);
      if (sides === undefined) return;
      const record = recordColumn(table.headers);
      const laid = withSides(
        rows,
        sides,
        cells.map((row) => row[record]),
      );
      known.rows = laid.rows;
      beside = { sides, unknown: laid.unknown };
      show(rows.length < table.rowCount ? 'part' : 'done', merged);
    } catch (error) {
      if (mine === run) show('failed', [], reasonOf(error));
    }
  };
  const mostUnasked = ({ rowCount }: SelectedTable) => (rowCount > UNASKED_ROWS ? FIRST_ROWS : rowCount);

  return {
    read,
    follow: (table) => {
      const now = read.value;
      const same = now !== undefined && now.state !== 'failed' && sameTable(now.table, table);
      if (same && !(changedElsewhere && now.state === 'done')) return;
      changedElsewhere = false;
      void start(table, same ? table.rowCount : mostUnasked(table));
    },
    elsewhere: () => {
      changedElsewhere = true;
    },
    rest: () => {
      const now = read.value;
      if (now === undefined || now.state === 'reading') return;
      void start(now.table, MOST_ROWS, now.state === 'part' ? now : undefined);
    },
    stop: () => {
      const now = read.value;
      if (now?.state !== 'reading') return;
      run += 1;
      read.value = { ...now, state: 'part' };
    },
    tells: (sheetId) =>
      read.value?.table.sheetId === sheetId ||
      (read.value?.sides ?? []).some((side) => side.sheetId === sheetId),
    again: () => {
      clearTimeout(waiting);
      waiting = setTimeout(() => {
        const now = read.value;
        if (now === undefined) return;
        if (now.table.rowCount <= UNASKED_ROWS) void start(now.table, now.table.rowCount);
        else if (now.playbook !== playbook()) void start(now.table, FIRST_ROWS);
        else {
          run += 1;
          read.value = { ...now, state: 'stale' };
        }
      }, QUIET_MS);
    },
  };
}

const NOTHING_BESIDE: Beside = { sides: [], unknown: [] };

type Beside = Pick<ReadingState, 'sides' | 'unknown'>;

function besideOf({ sides, unknown }: ReadingState): Beside {
  return { sides, unknown };
}
