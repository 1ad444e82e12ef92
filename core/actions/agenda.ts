import { addDays } from '../account/days-between.ts';
import type { Action } from './action.ts';
import { isOverdue } from './is-overdue.ts';

export const AGENDA_PARTS = ['overdue', 'today', 'week', 'month'] as const;
export type AgendaPart = (typeof AGENDA_PARTS)[number];

/** An account with what is still to be done there. */
export interface AgendaAccount {
  /** What the account is known by; orders what is alike in all else. */
  readonly key: string;
  readonly name: string;
  readonly open: readonly Action[];
}

/** One thing to do, and at which account. */
export interface AgendaEntry<Account extends AgendaAccount = AgendaAccount> {
  readonly account: Account;
  readonly action: Action;
}

export type Agenda<Account extends AgendaAccount = AgendaAccount> = Readonly<
  Record<AgendaPart, readonly AgendaEntry<Account>[]>
>;

/**
 * Everything that is due across accounts: before today, today, in the next seven days, in the next thirty; the
 * earliest due first, of one day what matters most, and the same order for the same facts.
 *
 * @param today ISO day.
 */
export function agendaOf<Account extends AgendaAccount>(
  accounts: readonly Account[],
  today: string,
): Agenda<Account> {
  const parts: Record<AgendaPart, AgendaEntry<Account>[]> = { overdue: [], today: [], week: [], month: [] };
  for (const account of accounts) {
    for (const action of account.open) {
      const part = agendaPart(action, today);
      if (part !== undefined) parts[part].push({ account, action });
    }
  }
  for (const part of AGENDA_PARTS) parts[part].sort(byDueAndStake);
  return parts;
}

/** Where in the agenda of a day an action stands; undefined where it is due later, or at no time. */
export function agendaPart(action: Action, today: string): AgendaPart | undefined {
  const { due } = action;
  if (due === undefined || due > addDays(today, 30)) return undefined;
  if (isOverdue(action, today)) return 'overdue';
  if (due === today) return 'today';
  return due <= addDays(today, 7) ? 'week' : 'month';
}

function byDueAndStake(a: AgendaEntry, b: AgendaEntry): number {
  return (
    compare(a.action.due ?? '', b.action.due ?? '') ||
    compare(timeOf(a), timeOf(b)) ||
    b.action.priority - a.action.priority ||
    compare(a.account.key, b.account.key) ||
    compare(a.action.id, b.action.id)
  );
}

/** What has the whole day comes after what has an hour of it. */
function timeOf({ action: { duty } }: AgendaEntry): string {
  return duty?.dueTime ?? '24:00';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
