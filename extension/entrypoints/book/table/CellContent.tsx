import { usePanel } from '../../../../core/panel/panel-context.ts';
import type { BookAccount } from '../../../book-flow/book-account.ts';
import type { Column, ColumnSetting } from '../../../book-flow/table/column.ts';
import { tableText } from '../../../book-flow/table/table-text.ts';
import { ValueTrack } from './ValueTrack.tsx';

export interface CellContentProps {
  readonly column: Column;
  readonly row: BookAccount;
  readonly setting: ColumnSetting;
}

/** What a column says of an account; a dash where it is not known. */
export function CellContent({ column, row, setting }: CellContentProps) {
  const { words } = usePanel();
  if (column.key === 'value') return <ValueTrack value={row.assessment.value} />;
  switch (column.kind) {
    case 'text': {
      const text = column.of(row, setting);
      return text === undefined ? <Unknown /> : <span title={text}>{text}</span>;
    }
    case 'number': {
      const value = column.of(row);
      return value === undefined ? <Unknown /> : column.show(value, words);
    }
    case 'date': {
      const day = column.of(row);
      return day === undefined ? <Unknown /> : words.date(day);
    }
    case 'choice': {
      const name = column.of(row);
      if (name === undefined) return <Unknown />;
      const label = column.choices(setting.playbook).find((choice) => choice.name === name)?.label;
      const open = column.open?.(row) === true;
      return (
        <span title={open ? words.say(tableText.stillOpen) : undefined}>
          {column.key === 'valueClass' && (
            <span class="book-dot" data-class={name} data-open={open ? '' : undefined} />
          )}
          {label === undefined ? name : words.say(label)}
          {open && '?'}
          {open && <span class="kam-unseen">, {words.say(tableText.stillOpen)}</span>}
        </span>
      );
    }
  }
}

function Unknown() {
  const { words } = usePanel();
  return (
    <span class="book-unknown">
      <span aria-hidden="true">—</span>
      <span class="kam-unseen">{words.say(tableText.unknown)}</span>
    </span>
  );
}
