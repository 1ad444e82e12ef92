import { type ReadonlySignal, signal } from '@preact/signals';
import { formatCount } from '../../../core/text/format.ts';
import { say } from '../../../core/text/say.ts';
import { resultHeaders } from '../../functions/results/result-headers.ts';
import type { ResultColumn } from '../../workbook/result-column.ts';
import { OccupiedError, type openResultColumns } from '../../workbook/result-columns.ts';
import type { openResultSheet } from '../../workbook/result-sheet.ts';
import type { SelectedTable } from '../../workbook/selected-table.ts';
import { MOST_ROWS } from '../most-rows.ts';
import type { PaneSession } from '../pane-session.ts';
import { reasonOf } from '../reason-of.ts';
import { type ScoreOutcome, scoreTable } from './score-table.ts';
import { scoreText } from './score-text.ts';

/** What scoring needs of the workbook. */
export interface ScoreWorkbook {
  readRows(table: SelectedTable, from: number, count: number): Promise<unknown[][]>;
  readonly openResultSheet: typeof openResultSheet;
  readonly openResultColumns: typeof openResultColumns;
}

/** Where scoring stands. */
export type Scoring =
  | { readonly state: 'idle' }
  | { readonly state: 'running'; readonly share: number }
  | { readonly state: 'ended'; readonly outcome: ScoreOutcome }
  | { readonly state: 'failed'; readonly reason: string };

export interface ScoreSession {
  readonly scoring: ReadonlySignal<Scoring>;
  /** Into a new sheet, or into columns beside the table. */
  readonly score: (place: 'sheet' | 'columns') => Promise<void>;
  readonly cancel: () => void;
}

/** Scores the selected table as a whole. */
export function scoreSession(pane: PaneSession, workbook: ScoreWorkbook): ScoreSession {
  const scoring = signal<Scoring>({ state: 'idle' });
  let running: AbortController | undefined;

  const score = async (place: 'sheet' | 'columns') => {
    const table = pane.table.value;
    if (table === undefined || running !== undefined) return;
    const { language, playbook } = pane;
    const { rowCount } = table;
    if (rowCount > MOST_ROWS) {
      const [count, most] = [formatCount(rowCount, language), formatCount(MOST_ROWS, language)];
      scoring.value = { state: 'failed', reason: say(scoreText.tooMany, language, { count, most }) };
      return;
    }
    const abort = new AbortController();
    running = abort;
    scoring.value = { state: 'running', share: 0 };
    const name = say(scoreText.sheetName, language, { table: table.table ?? table.sheet });
    try {
      const outcome = await pane.writing(() =>
        scoreTable({
          headers: table.headers,
          rowCount,
          firstRow: table.firstRow,
          playbook,
          language,
          asOf: pane.today(),
          readRows: (from, count) => workbook.readRows(table, from, count),
          open: (columns) =>
            place === 'sheet' ? workbook.openResultSheet(name, columns) : openBeside(table, columns),
          beside: place === 'columns',
          onProgress: (share) => {
            scoring.value = { state: 'running', share };
          },
          signal: abort.signal,
        }),
      );
      scoring.value = { state: 'ended', outcome };
    } catch (error) {
      const reason =
        error instanceof OccupiedError
          ? say(scoreText.occupied, language, { at: error.address })
          : say(scoreText.failed, language, { reason: reasonOf(error) });
      scoring.value = { state: 'failed', reason };
    } finally {
      running = undefined;
    }
  };

  const openBeside = (table: SelectedTable, columns: readonly ResultColumn[]) => {
    const names = resultHeaders(pane.language);
    const [english, chinese] = [resultHeaders('en'), resultHeaders('zh-CN')];
    return workbook.openResultColumns(
      table,
      columns.map((column, at) => ({ ...column, header: names[at] ?? column.header })),
      columns.map((_, at) => [english[at] ?? '', chinese[at] ?? '']),
    );
  };

  return { scoring, score, cancel: () => running?.abort() };
}
