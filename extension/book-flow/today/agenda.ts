import { addDays } from '../../../core/account/days-between.ts';
import type { Action } from '../../../core/actions/action.ts';
import { isOverdue } from '../../../core/actions/is-overdue.ts';
import type { BookAccount } from '../book-account.ts';

export const AGENDA_PARTS = ['overdue', 'today', 'week', 'month'] as const;
export type AgendaPart = (typeof AGENDA_PARTS)[number];

/** One thing to do, and at which account. */
export interface AgendaEntry {
  readonly row: BookAccount;
  readonly action: Action;
}

export type Agenda = Readonly<Record<AgendaPart, readonly AgendaEntry[]>>;

/**
 * Everything that is due across accounts: before today, today, in the next seven days, in the next thirty; the
 * earliest due first, of one day what matters most, and the same order for the same facts.
 *
 * @param today ISO day.
 */
export function agendaOf(rows: readonly BookAccount[], today: string): Agenda {
  const parts: Record<AgendaPart, AgendaEntry[]> = { overdue: [], today: [], week: [], month: [] };
  for (const row of rows) {
    for (const action of row.open ?? []) {
      const part = partOf(action, today);
      if (part !== undefined) parts[part].push({ row, action });
    }
  }
  for (const part of AGENDA_PARTS) parts[part].sort(byDueAndStake);
  return parts;
}

function partOf(action: Action, today: string): AgendaPart | undefined {
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
    compare(a.row.stored.key, b.row.stored.key) ||
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
