import { usePanel } from '../../../../core/panel/panel-context.ts';
import { COLUMNS } from '../../../book-flow/table/columns.ts';
import type { TableSession } from '../../../book-flow/table/table-session.ts';
import { tableText } from '../../../book-flow/table/table-text.ts';
import { Popover } from './Popover.tsx';

export interface ColumnsMenuProps {
  readonly table: TableSession;
}

/** Which columns the table shows; the choice is remembered. */
export function ColumnsMenu({ table }: ColumnsMenuProps) {
  const { words } = usePanel();
  const label = words.say(tableText.columns);
  return (
    <Popover label={label} face={label}>
      {() => <Choices table={table} />}
    </Popover>
  );
}

function Choices({ table }: ColumnsMenuProps) {
  const { words } = usePanel();
  const shown = new Set(table.columns.value.map(({ key }) => key));
  const tick = (key: string, on: boolean) => {
    const next = new Set(shown);
    if (on) next.add(key);
    else next.delete(key);
    table.showColumns(next);
  };
  return (
    <div class="book-columns">
      {COLUMNS.filter(({ key }) => key !== 'name').map(({ key, label }) => (
        <label key={key} class="book-check">
          <input
            type="checkbox"
            checked={shown.has(key)}
            onChange={(event) => tick(key, event.currentTarget.checked)}
          />
          {words.say(label)}
        </label>
      ))}
      {!table.usual.value && (
        <button type="button" class="kam-link" onClick={() => table.showColumns(undefined)}>
          {words.say(tableText.usualColumns)}
        </button>
      )}
    </div>
  );
}
