import { type ReadonlySignal, signal } from '@preact/signals';
import { matchHeaders } from '../../../core/account/match-headers.ts';
import { formulaText } from '../../../core/formulas/formula-text.ts';
import type { ModelSheet } from '../../../core/formulas/model.ts';
import type { PlainColumn } from '../../../core/formulas/plain-column.ts';
import { plainFormulas } from '../../../core/formulas/plain-formulas.ts';
import { columnLetter } from '../../../core/sheet/column-letter.ts';
import { formatCount } from '../../../core/text/format.ts';
import { say } from '../../../core/text/say.ts';
import { nextTurn } from '../next-turn.ts';
import type { PaneSession } from '../pane-session.ts';
import { reasonOf } from '../reason-of.ts';
import { plainText } from './plain-text.ts';

/** What writing formulas needs of the workbook. */
export interface PlainWorkbook {
  addSheet(wished: string): Promise<string>;
  writeFormulaHeader(
    sheet: string,
    columns: readonly Pick<PlainColumn, 'header' | 'format' | 'group'>[],
    rowCount: number,
  ): Promise<void>;
  writeFormulas(sheet: string, row: number, formulas: readonly string[][]): Promise<void>;
  writeModel(sheet: string, rows: ModelSheet['rows']): Promise<void>;
  removeSheet(sheet: string): Promise<void>;
  showSheet(sheet: string): Promise<void>;
}

export type Writing =
  | { readonly state: 'idle' }
  | { readonly state: 'running'; readonly share: number }
  | { readonly state: 'said'; readonly text: string; readonly failed: boolean };

export interface PlainSession {
  readonly writing: ReadonlySignal<Writing>;
  readonly write: () => Promise<void>;
  readonly cancel: () => void;
}

/** Some hundred formulas a row: more rows would take minutes at every change. */
const MOST_ROWS = 20_000;
/** Characters of formulas written at a time; Excel on the web takes 5 MB, and text grows on its way. */
const CHUNK_LENGTH = 1_000_000;

/** Writes the value of the selected table as ordinary formulas. */
export function plainSession(pane: PaneSession, workbook: PlainWorkbook): PlainSession {
  const writing = signal<Writing>({ state: 'idle' });
  let cancelled = false;
  const tell = (
    text: keyof typeof plainText,
    values: Record<string, string | number> = {},
    failed = false,
  ) => {
    writing.value = { state: 'said', text: say(plainText[text], pane.language, values), failed };
  };

  const fill = async (made: string[]) => {
    const table = pane.lastTable.value;
    if (table === undefined) return;
    if (table.rowCount > MOST_ROWS) {
      return tell('tooMany', { most: formatCount(MOST_ROWS, pane.language) }, true);
    }
    const { language, playbook } = pane;
    const name = say(plainText.sheetName, language, { table: table.table ?? table.sheet });
    const model = await workbook.addSheet(formulaText.modelName[language]);
    made.push(model);
    const from = `'${table.sheet.replaceAll("'", "''")}'!`;
    const { modelSheet, columns } = plainFormulas(playbook, matchHeaders(table.headers), {
      language,
      modelName: model,
      // The first account stands in row 2 of the new sheet.
      cell: (index, row) => `${from}${columnLetter(table.firstColumn + index)}${table.firstRow + row - 2}`,
    });
    const sheet = await workbook.addSheet(name);
    made.push(sheet);
    await workbook.writeModel(model, modelSheet.rows);
    await workbook.writeFormulaHeader(sheet, columns, table.rowCount);
    let rows: string[][] = [];
    let length = 0;
    for (let row = 2; row <= table.rowCount + 1; row += 1) {
      const formulas = columns.map(({ formula }) => formula(row));
      rows.push(formulas);
      length += formulas.reduce((sum, text) => sum + text.length, 0);
      if (length < CHUNK_LENGTH && row <= table.rowCount) continue;
      await workbook.writeFormulas(sheet, row - rows.length, rows);
      [rows, length] = [[], 0];
      if (cancelled) return;
      writing.value = { state: 'running', share: (row - 1) / table.rowCount };
      await nextTurn();
    }
    await workbook.showSheet(sheet);
    tell('done', { count: table.rowCount, sheet, model });
  };

  return {
    writing,
    cancel: () => {
      cancelled = true;
    },
    write: async () => {
      if (writing.value.state === 'running') return;
      cancelled = false;
      writing.value = { state: 'running', share: 0 };
      const made: string[] = [];
      const discard = () => Promise.allSettled([...made].reverse().map(workbook.removeSheet));
      try {
        await pane.writing(() => fill(made));
        if (!cancelled) return;
        await discard();
        tell('cancelled');
      } catch (error) {
        await discard();
        tell('failed', { reason: reasonOf(error) }, true);
      }
    },
  };
}
