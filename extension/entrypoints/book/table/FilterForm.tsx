import { usePanel } from '../../../../core/panel/panel-context.ts';
import type { Column } from '../../../book-flow/table/column.ts';
import type { Filter } from '../../../book-flow/table/filter.ts';
import type { TableSession } from '../../../book-flow/table/table-session.ts';
import { tableText } from '../../../book-flow/table/table-text.ts';
import { ChoiceFilter } from './ChoiceFilter.tsx';
import { RangeFilter } from './RangeFilter.tsx';

export interface FilterFormProps {
  readonly column: Column;
  readonly table: TableSession;
  onClose(): void;
}

/** What one wants to see of a column; the table follows while one chooses. */
export function FilterForm({ column, table, onClose }: FilterFormProps) {
  const { words } = usePanel();
  const filter: Filter = table.filters.value.get(column.key) ?? {};
  const use = (next: Filter) => table.filterBy(column.key, next);
  return (
    <form
      class="book-filter"
      onSubmit={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <h3>{words.say(column.label)}</h3>
      {column.kind === 'text' && (
        <label class="book-filter-line">
          <span>{words.say(tableText.contains)}</span>
          <input
            class="kam-input"
            type="text"
            value={filter.contains ?? filter.is ?? ''}
            disabled={filter.unknown}
            onInput={(event) => use({ contains: event.currentTarget.value })}
          />
        </label>
      )}
      {(column.kind === 'number' || column.kind === 'date') && (
        <RangeFilter key={column.key} column={column} filter={filter} onFilter={use} />
      )}
      {column.kind === 'choice' ? (
        <ChoiceFilter
          column={column}
          filter={filter}
          playbook={table.setting.value.playbook}
          onFilter={use}
        />
      ) : (
        <label class="book-check">
          <input
            type="checkbox"
            checked={filter.unknown === true}
            onChange={(event) => use(event.currentTarget.checked ? { unknown: true } : {})}
          />
          {words.say(tableText.onlyUnknown)}
        </label>
      )}
      <div class="kam-buttons">
        <button type="submit">{words.say(tableText.close)}</button>
        {table.filters.value.has(column.key) && (
          <button
            type="button"
            class="kam-link"
            onClick={() => {
              use({});
              onClose();
            }}
          >
            {words.say(tableText.remove1)}
          </button>
        )}
      </div>
    </form>
  );
}
