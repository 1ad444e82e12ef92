import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Agenda, AgendaEntry } from '../../../core/actions/agenda.ts';
import type { RememberedAction } from '../../../core/actions/remembered-action.ts';
import { say } from '../../../core/text/say.ts';
import type { SelectedTable } from '../../workbook/selected-table.ts';
import { accountText } from '../account/account-text.ts';
import type { ActionMemory } from '../account/action-memory.ts';
import type { PaneSession } from '../pane-session.ts';
import type { ReadingState } from '../reading/reading-state.ts';
import { reasonOf } from '../reason-of.ts';
import { type DueAccount, dueAccounts } from './due-accounts.ts';
import { openAgenda } from './open-agenda.ts';
import { todayText } from './today-text.ts';

/** What was found to be due, and in what. */
export interface DueFound {
  readonly read: ReadingState;
  /** ISO day. */
  readonly day: string;
  readonly accounts: readonly DueAccount[];
  /** How many accounts were looked at, of how many. */
  readonly looked: number;
  readonly all: number;
}

export interface TodaySession {
  /** ISO day as of which the accounts are judged. */
  readonly day: ReadonlySignal<string>;
  readonly choose: (day: string | undefined) => void;
  readonly found: ReadonlySignal<DueFound | undefined>;
  /** What of it is still to be done. */
  readonly agenda: ReadonlySignal<Agenda<DueAccount> | undefined>;
  /** Share of the accounts that are looked at, 0–1; undefined when none are being looked at. */
  readonly progress: ReadonlySignal<number | undefined>;
  /** What went wrong last. */
  readonly trouble: ReadonlySignal<string | undefined>;
  /** Looks at the table, and at it anew whenever it changes, until told to stop. */
  readonly watch: () => () => void;
  readonly cancel: () => void;
  /** Looks at all accounts again. */
  readonly again: () => void;
  readonly act: (
    entry: AgendaEntry<DueAccount>,
    word: Pick<RememberedAction, 'state' | 'until' | 'reason'>,
  ) => void;
  /** Selects the row of an account. */
  readonly open: (account: DueAccount) => Promise<void>;
}

export type SelectRow = (table: SelectedTable, row: number) => Promise<void>;

/** What is due across the accounts of the table that was selected last. */
export function todaySession(pane: PaneSession, selectRow: SelectRow, memory: ActionMemory): TodaySession {
  const chosen = signal<string | undefined>(undefined);
  const day = computed(() => {
    // A pane stays open for days: with every reading it looks at the calendar again.
    void pane.reading.read.value;
    return chosen.value ?? pane.today();
  });
  const found = signal<DueFound | undefined>(undefined);
  const progress = signal<number | undefined>(undefined);
  const trouble = signal<string | undefined>(undefined);
  const told = (error: unknown) => {
    progress.value = undefined;
    trouble.value = say(todayText.failed, pane.language, { reason: reasonOf(error) });
  };
  let run = 0;
  let cancelled = false;

  const look = async (read: ReadingState, asOf: string): Promise<void> => {
    run += 1;
    const mine = run;
    cancelled = false;
    trouble.value = undefined;
    progress.value = 0;
    let all = 0;
    const nameOf = (row: number) => say(todayText.row, pane.language, { row: read.table.firstRow + row });
    const { accounts, looked } = await dueAccounts(read, asOf, nameOf, (done, of) => {
      all = of;
      if (mine === run) progress.value = done / of;
      return mine === run && !cancelled;
    });
    if (mine !== run) return;
    found.value = { read, day: asOf, accounts, looked, all: Math.max(all, looked) };
    progress.value = undefined;
  };

  return {
    day,
    choose: (next) => {
      chosen.value = next;
    },
    found,
    agenda: computed(() => {
      const due = found.value;
      return due && openAgenda(due.accounts, memory.remembered.value, due.day);
    }),
    progress,
    trouble,
    watch: () => {
      const stop = effect(() => {
        const read = pane.reading.read.value;
        const asOf = day.value;
        // What was found last stays until there is something newer to look at.
        if (read === undefined || read.state === 'reading' || read.state === 'failed') return;
        const before = found.peek();
        if (before?.read === read && before.day === asOf) return;
        void look(read, asOf).catch(told);
      });
      return () => {
        stop();
        run += 1;
        progress.value = undefined;
      };
    },
    cancel: () => {
      cancelled = true;
    },
    again: () => {
      const read = pane.reading.read.peek();
      if (read !== undefined) void look(read, day.peek()).catch(told);
    },
    act: ({ account, action }, word) => {
      trouble.value = undefined;
      // Without a number or a name there is nothing to find the account by again.
      if (account.kept === undefined) {
        const reason = say(accountText.nameless, pane.language);
        trouble.value = say(accountText.notKept, pane.language, { reason });
        return;
      }
      memory.act(account.kept, action, word, day.peek(), pane.now().toISOString()).catch((error: unknown) => {
        trouble.value = say(accountText.notKept, pane.language, { reason: reasonOf(error) });
      });
    },
    open: async ({ row }) => {
      const table = found.peek()?.read.table;
      if (table !== undefined) await selectRow(table, row).catch(told);
    },
  };
}
