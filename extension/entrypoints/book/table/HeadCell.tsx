// biome-ignore-all lint/a11y/useSemanticElements: a table element cannot leave out the rows that are not in view.
// biome-ignore-all lint/a11y/useFocusableInteractive: what is inside the cells holds the focus.
import { classNames } from '../../../../core/panel/class-name.ts';
import { usePanel } from '../../../../core/panel/panel-context.ts';
import type { Column } from '../../../book-flow/table/column.ts';
import type { TableSession } from '../../../book-flow/table/table-session.ts';
import { tableText } from '../../../book-flow/table/table-text.ts';
import { FilterForm } from './FilterForm.tsx';
import { Popover } from './Popover.tsx';

export interface HeadCellProps {
  readonly column: Column;
  readonly at: number;
  /** Whether the arrow keys stand on it. */
  readonly active: boolean;
  readonly table: TableSession;
}

/** The head of a column: a press sorts, with Shift beside the other keys; the funnel filters. */
export function HeadCell({ column, at, active, table }: HeadCellProps) {
  const { words } = usePanel();
  const keys = table.sort.value;
  const place = keys.findIndex((key) => key.column === column.key);
  const descending = keys[place]?.descending === true;
  const label = words.say(column.label);
  const filtered = table.filters.value.has(column.key);
  const stop = active ? 0 : -1;
  return (
    <div
      role="columnheader"
      class={classNames('book-cell', 'book-head-cell', column.kind === 'number' && 'book-number')}
      aria-colindex={at + 1}
      aria-sort={place === 0 ? (descending ? 'descending' : 'ascending') : undefined}
      data-line={-1}
      data-column={at}
      data-key={column.key}
    >
      <button
        type="button"
        class="book-sort"
        title={words.say(tableText.sortHint)}
        tabIndex={stop}
        data-stop
        onClick={(event) => table.sortBy(column, event.shiftKey)}
      >
        {label}
        {place >= 0 && (
          <span class="book-arrow" aria-hidden="true">
            {descending ? '↓' : '↑'}
            {keys.length > 1 && <sub>{place + 1}</sub>}
          </span>
        )}
        {place > 0 && (
          <span class="kam-unseen">, {words.say(tableText.sortPlace, { place: place + 1 })}</span>
        )}
      </button>
      <Popover
        named
        label={words.say(filtered ? tableText.filterOn : tableText.filter, { column: label })}
        look={classNames('book-funnel', filtered && 'book-funnel-on')}
        tabIndex={stop}
        face={
          <svg viewBox="0 0 16 16" width="12" height="12" aria-hidden="true">
            <path d="M2 3h12L9.5 8.5V13l-3-1.5v-3z" />
          </svg>
        }
      >
        {(close) => <FilterForm column={column} table={table} onClose={close} />}
      </Popover>
    </div>
  );
}
