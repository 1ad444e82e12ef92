import { type ReadonlySignal, signal } from '@preact/signals';
import { stampOf, stampText } from '../../../core/playbook/stamp.ts';
import { columnLetter } from '../../../core/sheet/column-letter.ts';
import { say } from '../../../core/text/say.ts';
import type { FoundResult } from '../../workbook/find-results.ts';
import type { KeptValues } from '../../workbook/keep-values.ts';
import type { openResultSheet } from '../../workbook/result-sheet.ts';
import type { SelectedTable } from '../../workbook/selected-table.ts';
import type { PaneSession } from '../pane-session.ts';
import { reasonOf } from '../reason-of.ts';
import { CHUNK } from '../score-table.ts';
import { freezeText } from './freeze-text.ts';
import { scoredTable, scoreReasons } from './score-reasons.ts';

/** What freezing needs of the workbook. */
export interface FreezeWorkbook {
  findResults(): Promise<readonly FoundResult[]>;
  readValues(result: FoundResult): Promise<KeptValues>;
  writeValues(result: FoundResult, values: unknown[][]): Promise<void>;
  tableNamed(name: string): Promise<SelectedTable | undefined>;
  readRows(table: SelectedTable, from: number, count: number): Promise<unknown[][]>;
  readonly openResultSheet: typeof openResultSheet;
}

export type Freezing =
  | { readonly state: 'idle' | 'running' }
  | { readonly state: 'asking'; readonly results: readonly FoundResult[] }
  | { readonly state: 'said'; readonly text: string; readonly failed: boolean };

export interface FreezeSession {
  readonly freezing: ReadonlySignal<Freezing>;
  readonly find: () => Promise<void>;
  readonly confirm: () => Promise<void>;
  readonly cancel: () => void;
}

/** Finds KAM formulas, and once that is confirmed puts their values in place of them. */
export function freezeSession(pane: PaneSession, workbook: FreezeWorkbook): FreezeSession {
  const freezing = signal<Freezing>({ state: 'idle' });
  const tell = (text: keyof typeof freezeText, values: Record<string, string | number>, failed: boolean) => {
    const words = freezeText[text];
    if ('en' in words) freezing.value = { state: 'said', text: say(words, pane.language, values), failed };
  };
  const guarded = async (work: () => Promise<void>) => {
    freezing.value = { state: 'running' };
    await work().catch((error: unknown) => tell('failed', { reason: reasonOf(error) }, true));
  };

  const freeze = async (results: readonly FoundResult[]) => {
    // All is read before anything is written: one formula's result may feed another.
    const kept: unknown[][][] = [];
    for (const result of results) {
      const { values, unready } = await workbook.readValues(result);
      if (unready) return tell('unready', { cells: `${result.sheet}!${addressOf(result)}` }, true);
      kept.push(values);
    }
    const notes = await notesOf(results);
    const columns = Object.values(freezeText.columns).map((header) => ({
      header: header[pane.language],
      format: 'text' as const,
    }));
    const sheet = await workbook.openResultSheet(say(freezeText.sheetName, pane.language), columns);
    // The notes come first: should writing fail half-way, no formula is lost.
    for (let at = 0; at < notes.length; at += CHUNK) await sheet.write(notes.slice(at, at + CHUNK));
    await sheet.finish(stampLine());
    for (const [at, result] of results.entries()) await workbook.writeValues(result, kept[at] ?? []);
    tell('done', { formulas: results.length, sheet: sheet.name }, false);
  };

  const notesOf = async (results: readonly FoundResult[]): Promise<string[][]> => {
    const notes = results.map((one) => [one.sheet, addressOf(one), `'${one.formula}`, stampLine()]);
    for (const result of results) {
      const name = scoredTable(result.formula);
      const table = name === undefined ? undefined : await workbook.tableNamed(name);
      if (table === undefined || table.rowCount !== result.rowCount - 1) continue;
      for (let from = 0; from < table.rowCount; from += CHUNK) {
        const cells = await workbook.readRows(table, from, Math.min(CHUNK, table.rowCount - from));
        for (const [at, { name: account, why }] of scoreReasons(
          table.headers,
          cells,
          pane.playbook,
          pane.language,
        ).entries()) {
          const row = { ...result, row: result.row + 1 + from + at, rowCount: 1 };
          if (why !== '') notes.push([result.sheet, addressOf(row), account, why]);
        }
      }
    }
    return notes;
  };
  const stampLine = () => `${stampText(stampOf(pane.playbook))} · ${pane.today()}`;

  return {
    freezing,
    find: () =>
      guarded(async () => {
        const results = await workbook.findResults();
        if (results.length === 0) return tell('none', {}, false);
        freezing.value = { state: 'asking', results };
      }),
    confirm: async () => {
      const { value } = freezing;
      if (value.state === 'asking') await guarded(() => freeze(value.results));
    },
    cancel: () => {
      freezing.value = { state: 'idle' };
    },
  };
}

function addressOf({ row, column, rowCount, columnCount }: FoundResult): string {
  const at = (y: number, x: number) => `${columnLetter(x)}${y + 1}`;
  const first = at(row, column);
  const last = at(row + rowCount - 1, column + columnCount - 1);
  return first === last ? first : `${first}:${last}`;
}
