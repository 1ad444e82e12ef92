import type { Account } from '../../core/account/account.ts';
import { bookOf } from '../../core/assessment/book.ts';
import type { Playbook } from '../../core/playbook/schema.ts';
import { stampOf, stampText } from '../../core/playbook/stamp.ts';
import type { Language } from '../../core/text/local-text.ts';
import { isCellError } from '../functions/cells/cell-error.ts';
import { readTable, type TableRow } from '../functions/cells/read-table.ts';
import { SCORE_COLUMNS, scoreAtFault, scoreHeader, scoreRow } from '../functions/results/score-row.ts';
import type { openResultSheet, ResultSheet } from '../workbook/result-sheet.ts';
import { paneText } from './pane-text.ts';

/** Rows read or written at a time: 500 rows of 50 columns stay far below the 5 MB that Excel on the web takes. */
export const CHUNK = 500;

export interface ScoreJob {
  readonly headers: readonly unknown[];
  readonly rowCount: number;
  /** Sheet row of the first account. */
  readonly firstRow: number;
  readonly sheetName: string;
  readonly playbook: Playbook;
  readonly language: Language;
  /** ISO day. */
  readonly asOf: string;
  readRows(from: number, count: number): Promise<unknown[][]>;
  readonly openSheet: typeof openResultSheet;
  /** 0 to 1. */
  onProgress(share: number): void;
  readonly signal: AbortSignal;
}

export interface ScoreOutcome {
  readonly sheet: string;
  readonly scored: number;
  /** Rows that could not be read, each in words. */
  readonly problems: readonly string[];
}

/**
 * Scores a table as KAM.SCORE does, into a new sheet, some rows at a time.
 *
 * @returns undefined when it was cancelled; then nothing is left behind.
 */
export async function scoreTable(job: ScoreJob): Promise<ScoreOutcome | undefined> {
  const { headers, rowCount, firstRow, playbook, language, asOf, signal } = job;
  const rows: TableRow[] = [];
  for (let from = 0; from < rowCount; from += CHUNK) {
    if (signal.aborted) return undefined;
    const cells = await job.readRows(from, Math.min(CHUNK, rowCount - from));
    rows.push(...readTable([headers], cells, playbook, firstRow + from).rows);
    job.onProgress((0.4 * rows.length) / rowCount);
  }
  const accounts = rows.flatMap((row): Account[] => (row.kind === 'account' ? [row.account] : []));
  const context = { playbook, book: bookOf(accounts, playbook), asOf, language };
  const header = [...scoreHeader(language), paneText.noteColumn[language]];
  const formats = [...SCORE_COLUMNS.map(({ format }) => format), 'text' as const];
  const sheet = await job.openSheet(
    job.sheetName,
    header.map((title, at) => ({ header: title, format: formats[at] ?? 'text' })),
  );
  const done = await fill(sheet, rows, (row) => cellsOf(row, context), job);
  if (!done) {
    await sheet.discard();
    return undefined;
  }
  await sheet.finish(`${stampText(stampOf(playbook))} · ${asOf}`);
  const problems = rows.flatMap((row) => (row.kind === 'error' ? [row.error.message ?? row.error.code] : []));
  return { sheet: sheet.name, scored: accounts.length, problems };
}

async function fill(
  sheet: ResultSheet,
  rows: readonly TableRow[],
  cells: (row: TableRow) => unknown[],
  { onProgress, signal }: ScoreJob,
): Promise<boolean> {
  for (let from = 0; from < rows.length; from += CHUNK) {
    if (signal.aborted) return false;
    await sheet.write(rows.slice(from, from + CHUNK).map(cells));
    onProgress(0.4 + (0.6 * Math.min(from + CHUNK, rows.length)) / rows.length);
  }
  return !signal.aborted;
}

/** One row of the new sheet: what is unknown is blank, what could not be read has its reason in the last column. */
function cellsOf(row: TableRow, context: Parameters<typeof scoreRow>[1]): unknown[] {
  switch (row.kind) {
    case 'blank':
      return [...SCORE_COLUMNS.map(() => ''), ''];
    case 'error':
      return [...scoreAtFault(row.error, row.name).map(blankError), row.error.message ?? row.error.code];
    case 'account':
      return [...scoreRow(row.account, context).map(blankError), ''];
  }
}

function blankError(cell: unknown): unknown {
  return isCellError(cell) ? '' : cell;
}
