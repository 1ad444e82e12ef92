import { useId } from 'preact/hooks';
import { usePanel } from '../../../../core/panel/panel-context.ts';
import type { BookSession } from '../../../book-flow/book-session.ts';
import { columnOf } from '../../../book-flow/table/columns.ts';
import { filterText } from '../../../book-flow/table/filter-text.ts';
import type { TableSession } from '../../../book-flow/table/table-session.ts';
import { tableText } from '../../../book-flow/table/table-text.ts';
import { ColumnsMenu } from './ColumnsMenu.tsx';

export interface TableBarProps {
  readonly session: BookSession;
  readonly table: TableSession;
}

const GROUPED_BY = [
  'industry',
  'region',
  'manager',
  'parent',
  'valueClass',
  'loyaltyClass',
  'tier',
  'source',
];

/** Above the table: how many accounts it shows, what narrows it, how it is grouped, which columns it has. */
export function TableBar({ session, table }: TableBarProps) {
  const { words } = usePanel();
  const id = useId();
  const all = session.accounts.value.length;
  const shown = table.rows.value.length;
  const search = session.search.value.trim();
  const picked = session.picked.value;
  const last = table.lastFor.value;
  const narrowed = [
    ...(search === ''
      ? []
      : [
          {
            key: 'search',
            text: words.say(tableText.narrowedSearch, { text: search }),
            end: () => (session.search.value = ''),
          },
        ]),
    ...(picked === undefined
      ? []
      : [
          {
            key: 'picked',
            text: words.say(tableText.picked, { count: words.count(picked.size) }),
            end: () => (session.picked.value = undefined),
          },
        ]),
    ...[...table.filters.value].flatMap(([key, filter]) => {
      const column = columnOf(key);
      if (column === undefined) return [];
      const text = filterText(column, filter, table.setting.value);
      return [{ key, text, end: () => table.filterBy(key, undefined) }];
    }),
  ];
  return (
    <div class="book-bar">
      <h2>
        <span role="status">
          {shown === all
            ? words.say(tableText.countAll, { all: words.count(all) })
            : words.say(tableText.countSome, { shown: words.count(shown), all: words.count(all) })}
        </span>
      </h2>
      {narrowed.length > 0 && (
        <ul class="book-narrowed" aria-label={words.say(tableText.narrowed)}>
          {narrowed.map(({ key, text, end }) => (
            <li key={key}>
              <button type="button" aria-label={words.say(tableText.remove, { name: text })} onClick={end}>
                {text} <span aria-hidden="true">×</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {last !== undefined && (
        <span class="kam-sub book-last">
          {words.say(tableText.unknownsLast, {
            count: words.count(last.count),
            column: words.say(last.column.label),
          })}
        </span>
      )}
      <div class="book-bar-end">
        <label class="kam-sub" for={id}>
          {words.say(tableText.groupBy)}
        </label>
        <select
          id={id}
          class="kam-input book-select"
          value={table.groupBy.value ?? ''}
          onChange={(event) => (table.groupBy.value = event.currentTarget.value || undefined)}
        >
          <option value="">{words.say(tableText.noGroups)}</option>
          {GROUPED_BY.flatMap((key) => columnOf(key) ?? []).map(({ key, label }) => (
            <option key={key} value={key}>
              {words.say(label)}
            </option>
          ))}
        </select>
        <ColumnsMenu table={table} />
      </div>
    </div>
  );
}
