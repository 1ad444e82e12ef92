import { batch, type ReadonlySignal, signal } from '@preact/signals';
import type { Fault } from '../../core/account/fault.ts';
import type { FieldKey } from '../../core/account/field.ts';
import { fieldOf } from '../../core/account/fields.ts';
import { matchHeaders } from '../../core/account/match-headers.ts';
import type { FieldReading } from '../../core/account/reading.ts';
import { assess } from '../../core/assessment/assess.ts';
import type { Playbook } from '../../core/playbook/schema.ts';
import type { Language } from '../../core/text/local-text.ts';
import { say } from '../../core/text/say.ts';
import { diagnose } from '../functions/findings/diagnose.ts';
import type { Finding } from '../functions/findings/finding.ts';
import type { openResultSheet } from '../workbook/result-sheet.ts';
import type { SelectedTable } from '../workbook/selected-table.ts';
import type { ShownAccount } from './AccountView.tsx';
import { accountOfRow, asCell, columnOf, typedReading, understood } from './account-row.ts';
import { bookAround } from './book-around.ts';
import { dayOf } from './day-of.ts';
import { paneText } from './pane-text.ts';
import { reasonOf } from './reason-of.ts';
import { scoreTable } from './score-table.ts';
import type { Scoring } from './TableView.tsx';

/** What the pane needs of the workbook; the tests give one of their own. */
export interface Workbook {
  selectedTable(): Promise<SelectedTable>;
  readRows(table: SelectedTable, from: number, count: number): Promise<unknown[][]>;
  writeCell(table: SelectedTable, row: number, column: number, value: string | number): Promise<void>;
  readonly openResultSheet: typeof openResultSheet;
}

export interface PaneSession {
  /** The playbook's own language, else the one that Office shows. */
  readonly language: Language;
  /** The playbook in use; whoever reads it is drawn anew when another one is used. */
  readonly playbook: Playbook;
  /** Computes by another playbook from now on. */
  readonly usePlaybook: (playbook: Playbook) => Promise<void>;
  readonly table: ReadonlySignal<SelectedTable | undefined>;
  /** The last table of accounts that was selected; stays while the selection is elsewhere. */
  readonly lastTable: ReadonlySignal<SelectedTable | undefined>;
  /** Its first rows. */
  readonly lastCells: ReadonlySignal<readonly (readonly unknown[])[]>;
  /** ISO day. */
  today(): string;
  readonly shown: ReadonlySignal<ShownAccount | undefined>;
  readonly findings: ReadonlySignal<readonly Finding[] | undefined>;
  readonly scoring: ReadonlySignal<Scoring>;
  /** Reads the selection anew. */
  readonly look: () => Promise<void>;
  readonly score: () => Promise<void>;
  readonly cancel: () => void;
  readonly edit: (field: FieldKey, text: string) => Fault | undefined;
  readonly hide: (action: string) => void;
}

/** Rows that the doctor looks at: enough to see what is wrong with a column. */
const DOCTOR_ROWS = 2000;

/** What the pane knows and does, without a word about how it looks. */
export function paneSession(
  workbook: Workbook,
  first: Playbook,
  officeLanguage: Language,
  now: () => Date,
): PaneSession {
  const inUse = signal(first);
  const languageOf = () => inUse.value.language ?? officeLanguage;
  const table = signal<SelectedTable | undefined>(undefined);
  const lastTable = signal<SelectedTable | undefined>(undefined);
  const lastCells = signal<readonly (readonly unknown[])[]>([]);
  const shown = signal<ShownAccount | undefined>(undefined);
  const findings = signal<readonly Finding[] | undefined>(undefined);
  const scoring = signal<Scoring>({ state: 'idle' });
  const typed = new Map<string, FieldReading[]>();
  const hidden = new Map<string, string[]>();
  let running: AbortController | undefined;
  let looks = 0;

  const look = async () => {
    looks += 1;
    const mine = looks;
    const found = await workbook.selectedTable().catch(() => undefined);
    // A later look may have overtaken this one; its answer is the one that holds.
    if (mine !== looks) return;
    table.value = found;
    const cells =
      found === undefined ? [] : await workbook.readRows(found, 0, Math.min(DOCTOR_ROWS, found.rowCount));
    const row = found?.selected;
    const own =
      found === undefined || row === undefined
        ? undefined
        : (cells[row] ?? (await workbook.readRows(found, row, 1))[0]);
    if (mine !== looks) return;
    if (found !== undefined && found.rowCount > 0 && understood(matchHeaders(found.headers)) > 0) {
      batch(() => {
        lastTable.value = found;
        lastCells.value = cells;
      });
    }
    findings.value =
      found === undefined || found.rowCount < 1 ? undefined : diagnose(found.headers, cells, inUse.value);
    shown.value =
      found === undefined || row === undefined || own === undefined
        ? undefined
        : accountView(found, row, own, cells);
  };

  const accountView = (
    found: SelectedTable,
    row: number,
    own: readonly unknown[],
    all: readonly (readonly unknown[])[],
  ): ShownAccount => {
    const [playbook, language] = [inUse.value, languageOf()];
    const record = `${found.sheet}!${found.firstRow + row} ${String(own[0] ?? '')}`;
    const answers = typed.get(record) ?? [];
    const at = now().toISOString();
    const { account, readings, blank } = accountOfRow(found, own, row, playbook, answers, at);
    const book = bookAround(found.headers, all, row, account, playbook);
    const gone = hidden.get(record) ?? [];
    const notices = answers.map(({ field }) =>
      say(paneText.noColumn, language, { field: fieldOf(field).label[language] }),
    );
    if (gone.length > 0) notices.push(say(paneText.actionsKept, language));
    return {
      record,
      sheet: found.sheet,
      row: found.firstRow + row,
      blank,
      assessment: assess(account, { playbook, asOf: dayOf(now()), book }),
      readings,
      notices,
      hidden: gone,
    };
  };

  const edit = (field: FieldKey, text: string): Fault | undefined => {
    const [place, account] = [table.value, shown.value];
    if (place?.selected === undefined || account === undefined) return undefined;
    const reading = typedReading(field, text, now().toISOString(), inUse.value);
    if (reading.fault !== undefined) return reading.fault;
    const column = columnOf(place.headers, field);
    if (column === undefined) {
      typed.set(account.record, [
        ...(typed.get(account.record) ?? []).filter((one) => one.field !== field),
        reading,
      ]);
      void look();
    } else void workbook.writeCell(place, place.selected, column.index, asCell(column, reading)).then(look);
    return undefined;
  };

  const score = async () => {
    const found = table.value;
    if (found === undefined || running !== undefined) return;
    running = new AbortController();
    const [playbook, language] = [inUse.value, languageOf()];
    scoring.value = { state: 'running', share: 0 };
    try {
      const outcome = await scoreTable({
        headers: found.headers,
        rowCount: found.rowCount,
        firstRow: found.firstRow,
        sheetName: say(paneText.sheetName, language, { table: found.table ?? found.sheet }),
        playbook,
        language,
        asOf: dayOf(now()),
        readRows: (from, count) => workbook.readRows(found, from, count),
        openSheet: workbook.openResultSheet,
        onProgress: (share) => {
          scoring.value = { state: 'running', share };
        },
        signal: running.signal,
      });
      scoring.value = outcome === undefined ? { state: 'cancelled' } : { state: 'done', outcome };
    } catch (error) {
      scoring.value = { state: 'failed', reason: reasonOf(error) };
    } finally {
      running = undefined;
    }
  };

  return {
    get language() {
      return languageOf();
    },
    get playbook() {
      return inUse.value;
    },
    usePlaybook: async (playbook) => {
      inUse.value = playbook;
      await look();
    },
    table,
    lastTable,
    lastCells,
    today: () => dayOf(now()),
    shown,
    findings,
    scoring,
    look,
    score,
    cancel: () => running?.abort(),
    edit,
    hide: (action) => {
      const record = shown.value?.record;
      if (record === undefined) return;
      hidden.set(record, [...(hidden.get(record) ?? []), action]);
      void look();
    },
  };
}
