// biome-ignore-all lint/a11y/useSemanticElements: a table element cannot leave out the rows that are not in view.
// biome-ignore-all lint/a11y/useFocusableInteractive: what is inside the cells holds the focus.
import { usePanel } from '../../../../core/panel/panel-context.ts';
import { columnOf } from '../../../book-flow/table/columns.ts';
import type { Line, TableSession } from '../../../book-flow/table/table-session.ts';
import { tableText } from '../../../book-flow/table/table-text.ts';

export interface GroupRowProps {
  readonly line: Extract<Line, { kind: 'group' }>;
  readonly index: number;
  readonly top: number;
  readonly active: boolean;
  readonly table: TableSession;
}

/** The head of a group, with what its accounts come to and of how many that is known. */
export function GroupRow({ line: { key, group, open }, index, top, active, table }: GroupRowProps) {
  const { words } = usePanel();
  const column = columnOf(table.groupBy.value ?? '');
  const label = column === undefined ? '' : words.say(column.label);
  const choice =
    column?.kind === 'choice'
      ? column.choices(table.setting.value.playbook).find(({ name }) => name === group.name)
      : undefined;
  const name =
    group.name === undefined
      ? words.say(tableText.groupNone, { column: label })
      : choice === undefined
        ? group.name
        : words.say(choice.label);
  const parts = [
    words.say(tableText.groupCount, {
      count: words.count(group.count),
    }),
    group.revenue === undefined
      ? words.say(tableText.groupNoRevenue)
      : words.say(tableText.groupRevenue, {
          money: words.money(group.revenue),
          known: words.count(group.revenueKnown),
        }),
    ...(group.value === undefined
      ? []
      : [words.say(tableText.groupValue, { score: words.score(group.value) })]),
  ];
  return (
    <div
      role="row"
      class="book-grid-row book-group-row"
      aria-rowindex={index + 2}
      style={{ transform: `translateY(${top}px)` }}
    >
      <div
        role="gridcell"
        class="book-cell"
        aria-colindex={1}
        aria-colspan={table.columns.value.length}
        data-line={index}
        data-column={0}
      >
        <button
          type="button"
          class="book-turn"
          aria-expanded={open}
          tabIndex={active ? 0 : -1}
          data-stop
          onClick={() => table.turn(key)}
        >
          <span class="book-chevron" aria-hidden="true">
            {open ? '▾' : '▸'}
          </span>
          <b>{name}</b> <span class="kam-sub">{parts.join(' · ')}</span>
        </button>
      </div>
    </div>
  );
}
