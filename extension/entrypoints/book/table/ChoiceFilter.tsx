import { usePanel } from '../../../../core/panel/panel-context.ts';
import type { Playbook } from '../../../../core/playbook/schema.ts';
import type { ChoiceColumn } from '../../../book-flow/table/column.ts';
import { type Filter, UNKNOWN } from '../../../book-flow/table/filter.ts';
import { tableText } from '../../../book-flow/table/table-text.ts';

export interface ChoiceFilterProps {
  readonly column: ChoiceColumn;
  readonly filter: Filter;
  readonly playbook: Playbook;
  onFilter(filter: Filter): void;
}

/** Classes to tick; none ticked asks for nothing. */
export function ChoiceFilter({ column, filter, playbook, onFilter }: ChoiceFilterProps) {
  const { words } = usePanel();
  const { among = [], open } = filter;
  const choices = [...column.choices(playbook), { name: UNKNOWN, label: tableText.notKnown }];
  const tick = (name: string, on: boolean) => {
    const next = on ? [...among, name] : among.filter((one) => one !== name);
    onFilter(clean({ ...filter, among: next }));
  };
  return (
    <>
      {choices.map(({ name, label }) => (
        <label key={name} class="book-check">
          <input
            type="checkbox"
            checked={among.includes(name)}
            onChange={(event) => tick(name, event.currentTarget.checked)}
          />
          {words.say(label)}
        </label>
      ))}
      {column.open !== undefined && (
        <div class="book-filter-part">
          {([true, false] as const).map((wanted) => (
            <label key={String(wanted)} class="book-check">
              <input
                type="checkbox"
                checked={open === wanted}
                onChange={(event) => {
                  const { open: _before, ...rest } = filter;
                  onFilter(clean(event.currentTarget.checked ? { ...rest, open: wanted } : rest));
                }}
              />
              {words.say(wanted ? tableText.stillOpen : tableText.settledOnly)}
            </label>
          ))}
        </div>
      )}
    </>
  );
}

function clean({ among, ...rest }: Filter): Filter {
  return among === undefined || among.length === 0 ? rest : { ...rest, among };
}
