import type { Action } from '../../../core/actions/action.ts';
import { type AgendaAccount, agendaPart } from '../../../core/actions/agenda.ts';
import { assess } from '../../../core/assessment/assess.ts';
import { bookOf } from '../../../core/assessment/book.ts';
import { accountKey } from '../account/account-key.ts';
import { nextTurn } from '../next-turn.ts';
import { accountsIn } from '../reading/book-in-table.ts';
import type { ReadingState } from '../reading/reading-state.ts';

/** An account of a table with all that is due there within the agenda's days, done or not. */
export interface DueAccount extends AgendaAccount {
  /** Row of the table, counted from 0. */
  readonly row: number;
  /** What is kept of it is kept under this; undefined for an account without number and name. */
  readonly kept: string | undefined;
}

export interface DueAccounts {
  readonly accounts: readonly DueAccount[];
  /** How many accounts were looked at. */
  readonly looked: number;
}

/** How long one turn may keep the pane from answering. */
const TURN_MS = 25;

/**
 * Assesses the accounts of a table one after the other, and keeps of each no more than what is due.
 *
 * @param day ISO day as of which they are assessed.
 * @param nameOf what an account is called that has no name.
 * @param step told between turns how many are done; answers whether to go on.
 */
export async function dueAccounts(
  read: ReadingState,
  day: string,
  nameOf: (row: number) => string,
  step: (done: number, all: number) => boolean,
): Promise<DueAccounts> {
  const { playbook } = read;
  const own = accountsIn(read);
  const book = bookOf(own, playbook);
  const rows = new Map(read.rows.map(({ account }, row) => [account, row]));
  const found: DueAccount[] = [];
  let begun = performance.now();
  for (const [done, account] of own.entries()) {
    if (performance.now() - begun > TURN_MS) {
      if (!step(done, own.length)) return { accounts: found, looked: done };
      await nextTurn();
      begun = performance.now();
    }
    const open = assess(account, { playbook, asOf: day, book }).actions.filter(
      (action: Action) => agendaPart(action, day) !== undefined,
    );
    if (open.length === 0) continue;
    const row = rows.get(account) as number;
    const { id, name = id ?? nameOf(row) } = account.fields;
    const kept = accountKey(account.fields);
    // Rows of one number of digits stand in their order as texts, too.
    found.push({ key: String(row).padStart(7, '0'), row, name, kept, open });
  }
  return { accounts: found, looked: own.length };
}
