// biome-ignore-all lint/a11y/useSemanticElements: a table element cannot leave out the rows that are not in view.
// biome-ignore-all lint/a11y/useFocusableInteractive: what is inside the cells holds the focus.
import type { TableSession } from '../../../book-flow/table/table-session.ts';
import type { GridPlace } from './grid-place.ts';
import { HeadCell } from './HeadCell.tsx';

export interface GridHeadProps {
  readonly table: TableSession;
  readonly active: GridPlace;
}

/** The names of the columns, which sort and filter. */
export function GridHead({ table, active }: GridHeadProps) {
  return (
    <div role="rowgroup" class="book-grid-head">
      <div role="row" class="book-grid-row" aria-rowindex={1}>
        {table.columns.value.map((column, at) => (
          <HeadCell
            key={column.key}
            column={column}
            at={at}
            active={active.line === -1 && active.column === at}
            table={table}
          />
        ))}
      </div>
    </div>
  );
}
