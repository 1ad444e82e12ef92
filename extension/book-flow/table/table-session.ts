import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { BookAccount } from '../book-account.ts';
import type { BookSession } from '../book-session.ts';
import { accountSearch } from '../search/account-search.ts';
import type { Column, ColumnSetting } from './column.ts';
import { columnOf, columnsShown } from './columns.ts';
import { asksAnything, type Filter, filterTest } from './filter.ts';
import { groupRows, type RowGroup } from './group-rows.ts';
import { nextSort } from './next-sort.ts';
import { type SortKey, sortRows } from './sort-rows.ts';

export type TableSession = ReturnType<typeof tableSession>;

/** What one line of the table shows: an account, or what a group of them comes to. */
export type Line =
  | { readonly kind: 'account'; readonly key: string; readonly row: BookAccount }
  | { readonly kind: 'group'; readonly key: string; readonly group: RowGroup; readonly open: boolean };

export interface TableSettings {
  readonly session: BookSession;
  readonly setting: ReadonlySignal<ColumnSetting>;
  /** Keys of the columns that the user chose earlier. */
  readonly chosen: ReadonlySet<string> | undefined;
  /** Keeps the choice for later; undefined goes back to the usual columns. */
  keep(chosen: ReadonlySet<string> | undefined): void;
}

const FIRST_SORT: readonly SortKey[] = [{ column: 'value', descending: true }];

/** The table of accounts without a word about how it looks: its order, its filters, its groups and its columns. */
export function tableSession({ session, setting, chosen, keep }: TableSettings) {
  const sort = signal(FIRST_SORT);
  const filters = signal<ReadonlyMap<string, Filter>>(new Map());
  const groupBy = signal<string | undefined>(undefined);
  const closed = signal<ReadonlySet<string>>(new Set());
  const columns = signal(chosen);
  const searchTest = accountSearch(session);

  const sortKeys = computed(() =>
    sort.value.flatMap(({ column, descending }) => {
      const found = columnOf(column);
      return found === undefined ? [] : [{ column: found, descending }];
    }),
  );
  // Typing narrows what is already in order, so that a letter costs no sorting.
  const inOrder = computed(() => sortRows(session.accounts.value, sortKeys.value, setting.value));
  const rows = computed(() => {
    const picked = session.picked.value;
    const tests = [...filters.value].flatMap(([key, filter]) => {
      const column = columnOf(key);
      return column === undefined ? [] : [filterTest(column, filter, setting.value)];
    });
    const search = searchTest();
    if (search !== undefined) tests.push(search);
    if (picked !== undefined) tests.push(({ stored }) => picked.has(stored.key));
    return tests.length === 0
      ? inOrder.value
      : inOrder.value.filter((row) => tests.every((test) => test(row)));
  });
  const lines = computed<readonly Line[]>(() => {
    const by = groupBy.value === undefined ? undefined : columnOf(groupBy.value);
    if (by === undefined) return rows.value.map(accountLine);
    return groupRows(rows.value, by, setting.value).flatMap((group): readonly Line[] => {
      const key = `group ${group.name ?? ''}`;
      const open = !closed.value.has(key);
      return [{ kind: 'group', key, group, open }, ...(open ? group.rows.map(accountLine) : [])];
    });
  });

  function filterBy(column: string, filter: Filter | undefined): void {
    const next = new Map(filters.value);
    if (filter === undefined || !asksAnything(filter)) next.delete(column);
    else next.set(column, filter);
    filters.value = next;
  }

  function showColumns(next: ReadonlySet<string> | undefined): void {
    columns.value = next;
    keep(next);
  }

  return {
    setting,
    sort: sort as ReadonlySignal<readonly SortKey[]>,
    filters: filters as ReadonlySignal<ReadonlyMap<string, Filter>>,
    groupBy,
    columns: computed(() => columnsShown(columns.value)),
    usual: computed(() => columns.value === undefined),
    rows,
    lines,
    /** Keys of the accounts as they stand below one another. */
    order: computed(() => lines.value.flatMap((line) => (line.kind === 'account' ? [line.key] : []))),
    /** By what of the first column sorted by nothing is known, and how many such accounts there are. */
    lastFor: computed(() => unknownOf(sortKeys.value[0]?.column, rows.value, setting.value)),
    sortBy: (column: Column, more: boolean) => {
      sort.value = nextSort(sort.value, column, more);
    },
    filterBy,
    showColumns,
    turn: (key: string) => {
      closed.value = closed.value.has(key)
        ? new Set([...closed.value].filter((one) => one !== key))
        : new Set([...closed.value, key]);
    },
    /** Nothing narrows the table any longer. */
    showAll: () => {
      filters.value = new Map();
      session.search.value = '';
      session.picked.value = undefined;
    },
  };
}

function accountLine(row: BookAccount): Line {
  return { kind: 'account', key: row.stored.key, row };
}

function unknownOf(
  column: Column | undefined,
  rows: readonly BookAccount[],
  setting: ColumnSetting,
): { readonly column: Column; readonly count: number } | undefined {
  if (column === undefined) return undefined;
  const count = rows.filter((row) => column.of(row, setting) === undefined).length;
  return count === 0 ? undefined : { column, count };
}
