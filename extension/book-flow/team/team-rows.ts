import { isOverdue } from '../../../core/actions/is-overdue.ts';
import type { BookAccount } from '../book-account.ts';
import { fold } from '../search/fold.ts';

/** What one account manager looks after. */
export interface TeamRow {
  /** As most of the accounts write it; undefined for accounts that name nobody. */
  readonly manager: string | undefined;
  readonly count: number;
  /** Of the accounts whose revenue is known; undefined where none is. */
  readonly revenue: number | undefined;
  readonly revenueKnown: number;
  /** Mean of the accounts that have a value. */
  readonly value: number | undefined;
  readonly valued: number;
  /** Accounts by class of value; those whose class nobody can tell are in none. */
  readonly classes: Readonly<Record<string, number>>;
  /** Accounts whose class could still change, or has none yet. */
  readonly open: number;
  /** Accounts whose best action is past its date. */
  readonly overdue: number;
  readonly alarm: number;
  /** Mean share of what the accounts' tiers require. */
  readonly complete: number;
}

/**
 * The book by account manager, the biggest revenue first, accounts that name nobody last.
 *
 * @param today ISO day.
 */
export function teamRows(accounts: readonly BookAccount[], today: string): readonly TeamRow[] {
  const groups = new Map<string, BookAccount[]>();
  for (const one of accounts) {
    const manager = one.account.fields.manager?.trim() ?? '';
    // One person's name is written in more than one way; the table's filter takes the same ways for one.
    const key = fold(manager);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  const rows = [...groups].map(([key, group]) =>
    rowOf(key === '' ? undefined : usualName(group), group, today),
  );
  return rows.toSorted(
    (a, b) =>
      Number(a.manager === undefined) - Number(b.manager === undefined) ||
      (b.revenue ?? -1) - (a.revenue ?? -1) ||
      (a.manager ?? '').localeCompare(b.manager ?? ''),
  );
}

function rowOf(manager: string | undefined, group: readonly BookAccount[], today: string): TeamRow {
  const revenues = group.flatMap(({ account }) => account.fields.revenue ?? []);
  const values = group.flatMap(({ assessment }) => assessment.value.score ?? []);
  const classes: Record<string, number> = {};
  let open = 0;
  for (const { assessment } of group) {
    const { value } = assessment.classes;
    if (value === undefined) open += 1;
    else if (value === 'prospect') classes.prospect = (classes.prospect ?? 0) + 1;
    else {
      classes[value.name] = (classes[value.name] ?? 0) + 1;
      if (!value.settled) open += 1;
    }
  }
  const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
  return {
    manager,
    count: group.length,
    revenue: revenues.length === 0 ? undefined : sum(revenues),
    revenueKnown: revenues.length,
    value: values.length === 0 ? undefined : sum(values) / values.length,
    valued: values.length,
    classes,
    open,
    overdue: group.filter(({ next }) => next !== undefined && isOverdue(next, today)).length,
    alarm: group.filter(({ assessment }) => assessment.risk.band === 'alarm').length,
    complete: sum(group.map(({ assessment }) => assessment.completeness.share)) / group.length,
  };
}

function usualName(group: readonly BookAccount[]): string {
  const counts = new Map<string, number>();
  for (const { account } of group) {
    const name = account.fields.manager?.trim() ?? '';
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}
