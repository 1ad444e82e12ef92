import type { TableColumn } from '../../../../core/account/tables/table-column.ts';
import { usePanel } from '../../../../core/panel/panel-context.ts';
import { teachingText } from '../../../panel-flow/teaching/teaching-text.ts';

export interface ColumnChoiceProps {
  readonly name: string;
  /** The first few cells. */
  readonly samples: readonly string[];
  readonly columns: readonly TableColumn[];
  readonly chosen: string | undefined;
  onChoose(key: string | undefined): void;
}

/** One column of a table on the page: what stands in it, and what it is. */
export function ColumnChoice({ name, samples, columns, chosen, onChoose }: ColumnChoiceProps) {
  const { words } = usePanel();
  return (
    <li>
      <span class="teach-column">
        <b>{name}</b> <span class="kam-sub">{samples.join(words.language === 'en' ? ', ' : '、')}</span>
      </span>
      <select
        class="kam-input"
        aria-label={words.say(teachingText.meansFor, { column: name })}
        value={chosen ?? ''}
        onChange={(event) =>
          onChoose(event.currentTarget.value === '' ? undefined : event.currentTarget.value)
        }
      >
        <option value="">{words.say(teachingText.notUsed)}</option>
        {columns.map(({ key, label }) => (
          <option key={key} value={key}>
            {words.say(label)}
          </option>
        ))}
      </select>
    </li>
  );
}
