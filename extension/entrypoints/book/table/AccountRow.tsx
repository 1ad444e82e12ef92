// biome-ignore-all lint/a11y/useSemanticElements: a table element cannot leave out the rows that are not in view.
// biome-ignore-all lint/a11y/useFocusableInteractive: what is inside the cells holds the focus.
import { classNames } from '../../../../core/panel/class-name.ts';
import type { BookAccount } from '../../../book-flow/book-account.ts';
import type { Column, ColumnSetting } from '../../../book-flow/table/column.ts';
import { CellContent } from './CellContent.tsx';

export interface AccountRowProps {
  readonly row: BookAccount;
  readonly index: number;
  /** Where it stands among all rows, in pixels. */
  readonly top: number;
  /** Column on which the arrow keys stand, if on this row. */
  readonly active: number | undefined;
  readonly chosen: boolean;
  readonly columns: readonly Column[];
  readonly setting: ColumnSetting;
  onOpen(key: string, byKey: boolean): void;
}

/** One account. A press anywhere opens it; the name is the button for those who do not see the row. */
export function AccountRow(props: AccountRowProps) {
  const { row, index, top, active, chosen, columns, setting, onOpen } = props;
  // A press of a key on the name is a click without a pointer.
  const open = (event: MouseEvent) => onOpen(row.stored.key, event.detail === 0);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid hears the keys.
    <div
      role="row"
      class={classNames('book-grid-row', 'book-account-row')}
      aria-rowindex={index + 2}
      aria-selected={chosen}
      style={{ transform: `translateY(${top}px)` }}
      onClick={open}
    >
      {columns.map((column, at) => {
        const stop = active === at ? 0 : -1;
        const content = <CellContent column={column} row={row} setting={setting} />;
        const named = at === 0;
        return (
          // biome-ignore lint/a11y/useAriaPropsSupportedByRole: cells of either role have it.
          <div
            key={column.key}
            role={named ? 'rowheader' : 'gridcell'}
            class={classNames('book-cell', column.kind === 'number' && 'book-number')}
            aria-colindex={at + 1}
            data-line={index}
            data-column={at}
            data-key={column.key}
            tabIndex={named ? undefined : stop}
            data-stop={named ? undefined : ''}
          >
            {named ? (
              <button type="button" class="book-name" tabIndex={stop} data-stop>
                {content}
              </button>
            ) : (
              content
            )}
          </div>
        );
      })}
    </div>
  );
}
