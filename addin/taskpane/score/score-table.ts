import type { Account } from '../../../core/account/account.ts';
import { bookOf } from '../../../core/assessment/book.ts';
import type { Playbook } from '../../../core/playbook/schema.ts';
import { stampOf, stampText } from '../../../core/playbook/stamp.ts';
import type { Language } from '../../../core/text/local-text.ts';
import { isCellError } from '../../functions/cells/cell-error.ts';
import { readTable, type TableRow } from '../../functions/cells/read-table.ts';
import { SCORE_COLUMNS, scoreAtFault, scoreHeader, scoreRow } from '../../functions/results/score-row.ts';
import type { ResultColumn } from '../../workbook/result-column.ts';
import type { ResultSheet } from '../../workbook/result-sheet.ts';
import { rowsAtATime } from '../../workbook/rows-at-a-time.ts';
import { nextTurn } from '../next-turn.ts';
import { scoreText } from './score-text.ts';

/** Rows assessed and written at a time: the pane stays awake between two steps. */
const WRITTEN_AT_A_TIME = 250;
/** Part of the time that reading takes. */
const READING = 0.3;

export interface ScoreJob {
  readonly headers: readonly unknown[];
  readonly rowCount: number;
  /** Sheet row of the first account. */
  readonly firstRow: number;
  readonly playbook: Playbook;
  readonly language: Language;
  /** ISO day. */
  readonly asOf: string;
  readRows(from: number, count: number): Promise<unknown[][]>;
  /** Opens the place to write to: what the columns are is known before. */
  open(columns: readonly ResultColumn[]): Promise<ResultSheet>;
  /** Whether the results stand beside their accounts: then the name is there already. */
  readonly beside: boolean;
  /** 0 to 1. */
  onProgress(share: number): void;
  readonly signal: AbortSignal;
}

export type ScoreOutcome =
  | {
      readonly cancelled: false;
      readonly sheet: string;
      /** In columns beside the accounts, not on a sheet of their own. */
      readonly beside: boolean;
      readonly scored: number;
      /** Rows that could not be read, each in words. */
      readonly problems: readonly string[];
    }
  /** `left`: rows whose earlier results were overwritten; 0 where nothing was left behind. */
  | { readonly cancelled: true; readonly left: number };

/** Scores a table as KAM.SCORE does, some rows at a time. */
export async function scoreTable(job: ScoreJob): Promise<ScoreOutcome> {
  const { headers, rowCount, firstRow, playbook, language, asOf, signal } = job;
  const rows: TableRow[] = [];
  while (rows.length < rowCount) {
    if (signal.aborted) return { cancelled: true, left: 0 };
    const count = Math.min(rowsAtATime(headers.length), rowCount - rows.length);
    const cells = await job.readRows(rows.length, count);
    // Rows were deleted meanwhile: there is no more to read.
    if (cells.length === 0) break;
    rows.push(...readTable([headers], cells, playbook, firstRow + rows.length).rows);
    job.onProgress((READING * rows.length) / rowCount);
    await nextTurn();
  }
  const accounts = rows.flatMap((row): Account[] => (row.kind === 'account' ? [row.account] : []));
  const context = { playbook, book: bookOf(accounts, playbook), asOf, language };
  const stamp = `${stampText(stampOf(playbook))} · ${asOf}`;
  const header = [...scoreHeader(language), scoreText.noteColumn[language]];
  const formats = [...SCORE_COLUMNS.map(({ format }) => format), 'text' as const];
  const skip = job.beside ? 1 : 0;
  const place = await job.open(
    header.map((title, at) => ({ header: title, format: formats[at] ?? ('text' as const) })).slice(skip),
  );
  const note = job.beside ? stamp : '';
  const written = await fill(place, rows, (row) => cellsOf(row, context, note).slice(skip), job);
  if (written < rows.length || signal.aborted) {
    return { cancelled: true, left: (await place.discard()) ? 0 : written };
  }
  await place.finish(stamp);
  const problems = rows.flatMap((row) => (row.kind === 'error' ? [row.error.message ?? row.error.code] : []));
  return { cancelled: false, sheet: place.name, beside: job.beside, scored: accounts.length, problems };
}

/** Gives how many rows were written: fewer than all when it was cancelled. */
async function fill(
  place: ResultSheet,
  rows: readonly TableRow[],
  cells: (row: TableRow) => unknown[],
  { onProgress, signal }: ScoreJob,
): Promise<number> {
  let written = 0;
  try {
    while (written < rows.length && !signal.aborted) {
      const part = rows.slice(written, written + WRITTEN_AT_A_TIME);
      await place.write(part.map(cells));
      written += part.length;
      onProgress(READING + ((1 - READING) * written) / rows.length);
      await nextTurn();
    }
  } catch (error) {
    await place.discard().catch(() => false);
    throw error;
  }
  return written;
}

/** One row of results: what is unknown is blank, what could not be read has its reason in the last column. */
function cellsOf(row: TableRow, context: Parameters<typeof scoreRow>[1], note: string): unknown[] {
  switch (row.kind) {
    case 'blank':
      return [...SCORE_COLUMNS.map(() => ''), ''];
    case 'error':
      return [...scoreAtFault(row.error, row.name).map(blankError), row.error.message ?? row.error.code];
    case 'account':
      return [...scoreRow(row.account, context).map(blankError), note];
  }
}

function blankError(cell: unknown): unknown {
  return isCellError(cell) ? '' : cell;
}
