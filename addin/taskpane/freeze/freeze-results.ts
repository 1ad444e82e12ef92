import type { Playbook } from '../../../core/playbook/schema.ts';
import type { Language } from '../../../core/text/local-text.ts';
import { say } from '../../../core/text/say.ts';
import type { FoundResult } from '../../workbook/find-results.ts';
import type { KeptValues } from '../../workbook/keep-values.ts';
import type { openResultSheet } from '../../workbook/result-sheet.ts';
import { rowsAtATime } from '../../workbook/rows-at-a-time.ts';
import { addressOf, type NotesWorkbook, reasonNotes, tableBehind } from './freeze-notes.ts';
import { freezeText } from './freeze-text.ts';

/** What replacing results needs of the workbook. */
export interface ResultsWorkbook extends NotesWorkbook {
  readValues(result: FoundResult, from: number, count: number): Promise<KeptValues>;
  writeValues(result: FoundResult, from: number, values: unknown[][]): Promise<void>;
  readonly openResultSheet: typeof openResultSheet;
}

/** Until values are written nothing has changed, and it can be stopped. */
export type FreezeStep = 'reading' | 'noting' | 'replacing';

export interface FreezeJob {
  readonly results: readonly FoundResult[];
  readonly workbook: ResultsWorkbook;
  readonly playbook: Playbook;
  readonly language: Language;
  /** Model and date, as they are noted. */
  readonly stamp: string;
  /** Told after each part; answers whether to go on. */
  onStep(step: FreezeStep, rowsDone: number): Promise<boolean>;
}

export type FreezeOutcome =
  | { readonly kind: 'done'; readonly sheet: string }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'unready'; readonly cells: string };

/** Puts what formulas show in place of them, once formulas and reasons are noted on a new sheet. */
export async function freezeResults(job: FreezeJob): Promise<FreezeOutcome> {
  // All is read before anything is written: one formula's result may feed another.
  const kept: unknown[][][] = [];
  let done = 0;
  for (const result of job.results) {
    const rows: unknown[][] = [];
    while (rows.length < result.rowCount) {
      const count = Math.min(rowsAtATime(result.columnCount), result.rowCount - rows.length);
      const { values, unready } = await job.workbook.readValues(result, rows.length, count);
      if (unready) return { kind: 'unready', cells: `${result.sheet}!${addressOf(result)}` };
      rows.push(...values);
      done += count;
      if (!(await job.onStep('reading', done))) return { kind: 'cancelled' };
    }
    kept.push(rows);
  }
  const sheet = await note(job);
  if (sheet === undefined) return { kind: 'cancelled' };
  await replace(job, kept);
  return { kind: 'done', sheet };
}

/** The notes come first: should writing fail half-way, no formula is lost. Undefined where it was cancelled. */
async function note(job: FreezeJob): Promise<string | undefined> {
  const { results, workbook, playbook, language, stamp } = job;
  const columns = Object.values(freezeText.columns).map((header) => ({
    header: header[language],
    format: 'text' as const,
  }));
  const sheet = await workbook.openResultSheet(say(freezeText.sheetName, language), columns);
  const formulas = results.map((one) => [one.sheet, addressOf(one), one.formula, stamp]);
  const size = rowsAtATime(columns.length);
  for (let at = 0; at < formulas.length; at += size) await sheet.write(formulas.slice(at, at + size));
  let done = 0;
  for (const result of results) {
    const table = await tableBehind(result, workbook);
    if (table === undefined) continue;
    for await (const { notes, read } of reasonNotes(result, table, workbook, playbook, language)) {
      await sheet.write(notes);
      done += read;
      if (await job.onStep('noting', done)) continue;
      await sheet.discard();
      return undefined;
    }
  }
  await sheet.finish(stamp);
  return sheet.name;
}

async function replace(
  { results, workbook, onStep }: FreezeJob,
  kept: readonly unknown[][][],
): Promise<void> {
  let done = 0;
  for (const [at, result] of results.entries()) {
    const rows = kept[at] ?? [];
    const size = rowsAtATime(result.columnCount);
    for (let from = 0; from < rows.length; from += size) {
      const part = rows.slice(from, from + size);
      await workbook.writeValues(result, from, part);
      done += part.length;
      await onStep('replacing', done);
    }
  }
}
