import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Fault } from '../../../core/account/fault.ts';
import type { FieldKey } from '../../../core/account/field.ts';
import { fieldOf } from '../../../core/account/fields.ts';
import type { FieldReading } from '../../../core/account/reading.ts';
import type { Action } from '../../../core/actions/action.ts';
import { partsOf } from '../../../core/actions/parts-of.ts';
import type { RememberedAction } from '../../../core/actions/remembered-action.ts';
import { stillSuggested } from '../../../core/actions/still-suggested.ts';
import { assess } from '../../../core/assessment/assess.ts';
import { say } from '../../../core/text/say.ts';
import type { SelectedTable } from '../../workbook/selected-table.ts';
import type { PaneSession } from '../pane-session.ts';
import { bookInTable } from '../reading/book-in-table.ts';
import { reasonOf } from '../reason-of.ts';
import { accountKey } from './account-key.ts';
import { accountOfRow, asCell, columnOf, typedReading } from './account-row.ts';
import { accountText } from './account-text.ts';
import type { ActionMemory } from './action-memory.ts';
import type { ShownAccount } from './shown-account.ts';

export interface AccountSession {
  /** The account of the selected row; undefined where no row is selected. */
  readonly shown: ReadonlySignal<ShownAccount | undefined>;
  readonly edit: (field: FieldKey, text: string) => Fault | undefined;
  readonly act: (action: Action, word: Pick<RememberedAction, 'state' | 'until' | 'reason'>) => void;
  /** Suggests again what was set aside. */
  readonly recall: () => void;
}

export type WriteCell = (
  table: SelectedTable,
  row: number,
  column: number,
  value: string | number,
) => Promise<void>;

/** The account beside the sheet: what the pane knows of it, and what the user answers and does. */
export function accountSession(
  pane: PaneSession,
  writeCell: WriteCell,
  memory: ActionMemory,
): AccountSession {
  const typed = signal<ReadonlyMap<string, readonly FieldReading[]>>(new Map());
  const trouble = signal<string | undefined>(undefined);
  const told = (error: unknown) => {
    trouble.value = reasonOf(error);
  };

  const shown = computed((): ShownAccount | undefined => {
    const { table, language, playbook } = pane;
    const [place, cells] = [table.value, pane.ownCells.value];
    if (place?.selected === undefined || cells === undefined) return undefined;
    const row = place.selected;
    const sheetRow = place.firstRow + row;
    const record = `${place.sheet}!${sheetRow} ${String(cells[0] ?? '')}`;
    const answers = typed.value.get(record) ?? [];
    const own = accountOfRow(place, cells, row, playbook, answers, pane.now().toISOString());
    const reading = pane.reading.read.value;
    const around = reading?.table.sheet === place.sheet && reading.table.address === place.address;
    const { account, book } = bookInTable(around ? reading : undefined, row, {
      account: own.account,
      cells: own.cells,
      answered: answers.length > 0,
    });
    const today = pane.today();
    const assessment = assess(account, { playbook, asOf: today, book });
    const key = accountKey(account.fields);
    const kept = memory.remembered.value.filter((one) => one.account === key);
    const open = new Set(stillSuggested(assessment.actions, kept, today).flatMap(partsOf));
    const notices = answers.map(({ field }) =>
      say(accountText.noColumn, language, { field: fieldOf(field).label[language] }),
    );
    if (trouble.value !== undefined)
      notices.push(say(accountText.notKept, language, { reason: trouble.value }));
    return {
      record,
      key,
      sheet: place.sheet,
      row: sheetRow,
      blank: own.blank,
      account,
      assessment,
      readings: own.readings,
      notices,
      hidden: assessment.actions
        .flatMap(partsOf)
        .filter((one) => !open.has(one))
        .map(({ id }) => id),
    };
  });

  const edit = (field: FieldKey, text: string): Fault | undefined => {
    const [place, account] = [pane.table.value, shown.value];
    if (place?.selected === undefined || account === undefined) return undefined;
    const reading = typedReading(field, text, pane.now().toISOString(), pane.playbook);
    if (reading.fault !== undefined) return reading.fault;
    const column = columnOf(place.headers, field);
    if (column === undefined) {
      const others = (typed.value.get(account.record) ?? []).filter((one) => one.field !== field);
      const answers = text.trim() === '' ? others : [...others, reading];
      typed.value = new Map(typed.value).set(account.record, answers);
    } else {
      const cell = text.trim() === '' ? '' : asCell(column, reading);
      void writeCell(place, place.selected, column.index, cell).then(pane.look).catch(told);
    }
    return undefined;
  };

  return {
    shown,
    edit,
    act: (action, word) => {
      // Without a number or a name there is nothing to find the account by again.
      const key = shown.value?.key;
      if (key === undefined) return told({ message: say(accountText.nameless, pane.language) });
      memory.act(key, action, word, pane.today(), pane.now().toISOString()).catch(told);
    },
    recall: () => {
      const { key, hidden = [] } = shown.value ?? {};
      if (key !== undefined) memory.recall(key, hidden).catch(told);
    },
  };
}
