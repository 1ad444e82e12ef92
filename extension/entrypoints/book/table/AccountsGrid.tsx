// biome-ignore-all lint/a11y/useSemanticElements: a table element cannot leave out the rows that are not in view.
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { usePanel } from '../../../../core/panel/panel-context.ts';
import type { BookSession } from '../../../book-flow/book-session.ts';
import type { Column } from '../../../book-flow/table/column.ts';
import type { TableSession } from '../../../book-flow/table/table-session.ts';
import { tableText } from '../../../book-flow/table/table-text.ts';
import { AccountRow } from './AccountRow.tsx';
import { GridHead } from './GridHead.tsx';
import { GroupRow } from './GroupRow.tsx';
import { type GridPlace, placeAfter, within } from './grid-place.ts';
import { useRowsInView } from './use-rows-in-view.ts';

export interface AccountsGridProps {
  readonly session: BookSession;
  readonly table: TableSession;
  /** `byKey`: whether a key opened it, so that the focus should follow. */
  onOpen(key: string, byKey: boolean): void;
}

const ROW = 33;
const HEAD = 34;

/** The accounts as a table that draws only what is in view, and is walked through by the arrow keys. */
export function AccountsGrid({ session, table, onOpen }: AccountsGridProps) {
  const { words } = usePanel();
  const scroller = useRef<HTMLDivElement>(null);
  const [wanted, setWanted] = useState<GridPlace>({ line: 0, column: 0 });
  const moved = useRef(false);
  const columns = table.columns.value;
  const lines = table.lines.value;
  const size = { lines: lines.length, columns: columns.length };
  const active = within(wanted, size);
  const rows = useRowsInView({ scroller, count: lines.length, row: ROW, head: HEAD, keep: active.line });
  const chosen = session.chosen.value;

  const chosenLine = lines.findIndex(({ key }) => key === chosen);
  const { show } = rows;
  // Only another account scrolls, not a new order of the same ones.
  useEffect(() => {
    if (chosenLine >= 0) show(chosenLine);
  }, [chosen]);
  useLayoutEffect(() => {
    if (!moved.current) return;
    moved.current = false;
    // The browser itself scrolls to what takes the focus, beside the head and the names that stay in view.
    scroller.current?.querySelector<HTMLElement>('[data-stop][tabindex="0"]')?.focus();
  });

  const onKeyDown = (event: KeyboardEvent) => {
    const line = lines[active.line];
    if (event.key === 'Enter' && line?.kind === 'account' && !(event.target instanceof HTMLButtonElement)) {
      event.preventDefault();
      onOpen(line.key, true);
      return;
    }
    if (event.altKey) return;
    const page = Math.max(1, Math.floor(((scroller.current?.clientHeight ?? 0) - HEAD) / ROW) - 1);
    const to = placeAfter(event.key, event.ctrlKey || event.metaKey, active, { ...size, page });
    if (to === undefined) return;
    event.preventDefault();
    moved.current = true;
    setWanted(to);
  };
  const onFocusIn = (event: FocusEvent) => {
    const at = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-line]') : null;
    if (at === null || moved.current) return;
    setWanted({ line: Number(at.dataset.line), column: Number(at.dataset.column) });
  };
  // The names give way first where there is little room, which only the style knows.
  const least = ({ width }: Column, at: number) => (at === 0 ? 'var(--book-name)' : `${width}px`);
  const track = columns.map((column, at) => `minmax(${least(column, at)}, ${column.width}fr)`).join(' ');
  return (
    <div
      ref={scroller}
      class="book-grid"
      role="grid"
      tabIndex={-1}
      aria-label={words.say(tableText.table)}
      aria-rowcount={lines.length + 1}
      aria-colcount={columns.length}
      style={{ '--book-track': track, '--book-least': `calc(${columns.map(least).join(' + ')})` }}
      onKeyDown={onKeyDown}
      onFocusIn={onFocusIn}
    >
      <GridHead table={table} active={active} />
      <div role="rowgroup" class="book-grid-body" style={{ height: `${rows.height}px` }}>
        {rows.items.map(({ index, start }) => {
          const line = lines[index];
          if (line === undefined) return null;
          const column = index === active.line ? active.column : undefined;
          return line.kind === 'group' ? (
            <GroupRow
              key={line.key}
              line={line}
              index={index}
              top={start}
              active={column !== undefined}
              table={table}
            />
          ) : (
            <AccountRow
              key={line.key}
              row={line.row}
              index={index}
              top={start}
              active={column}
              chosen={line.key === chosen}
              columns={columns}
              setting={table.setting.value}
              onOpen={onOpen}
            />
          );
        })}
      </div>
      {lines.length === 0 && (
        <div class="book-nothing">
          <p>{words.say(tableText.nothing)}</p>
          <button type="button" onClick={table.showAll}>
            {words.say(tableText.clear)}
          </button>
        </div>
      )}
    </div>
  );
}
