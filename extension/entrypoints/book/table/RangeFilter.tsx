import { useId, useState } from 'preact/hooks';
import { usePanel } from '../../../../core/panel/panel-context.ts';
import type { DateColumn, NumberColumn } from '../../../book-flow/table/column.ts';
import type { Filter } from '../../../book-flow/table/filter.ts';
import { readBound } from '../../../book-flow/table/read-bound.ts';
import { tableText } from '../../../book-flow/table/table-text.ts';

export interface RangeFilterProps {
  readonly column: NumberColumn | DateColumn;
  readonly filter: Filter;
  onFilter(filter: Filter): void;
}

const ENDS = ['from', 'to'] as const;

/** The smallest and the largest, or the first and the last day; numbers as people write them, `1.2 m` or `120万`. */
export function RangeFilter({ column, filter, onFilter }: RangeFilterProps) {
  const { words } = usePanel();
  const id = useId();
  const shown = (end: number | string | undefined) =>
    end === undefined
      ? ''
      : column.kind === 'number' && column.percent && typeof end === 'number'
        ? String(Number((end * 100).toPrecision(12)))
        : String(end);
  const [texts, setTexts] = useState({ from: shown(filter.from), to: shown(filter.to) });
  const wrong = (end: (typeof ENDS)[number]) =>
    column.kind === 'number' && readBound(texts[end], column) === 'not-a-number';

  const type = (end: (typeof ENDS)[number], text: string) => {
    setTexts({ ...texts, [end]: text });
    const bound = column.kind === 'date' ? text || undefined : readBound(text, column);
    // What cannot be read yet narrows nothing, and says so.
    const { [end]: _before, ...rest } = filter;
    onFilter(bound === undefined || bound === 'not-a-number' ? rest : { ...rest, [end]: bound });
  };
  return (
    <>
      {ENDS.map((end) => (
        <div key={end}>
          <div class="book-filter-line">
            <label for={`${id}-${end}`}>{words.say(tableText[end])}</label>
            <input
              id={`${id}-${end}`}
              class="kam-input"
              {...(column.kind === 'date' ? ({ type: 'date' } as const) : ({ type: 'text' } as const))}
              value={texts[end]}
              disabled={filter.unknown}
              aria-invalid={wrong(end)}
              aria-describedby={wrong(end) ? `${id}-${end}-fault` : undefined}
              onInput={(event) => type(end, event.currentTarget.value)}
            />
            {column.kind === 'number' && column.percent && <span>%</span>}
          </div>
          {wrong(end) && (
            <p id={`${id}-${end}-fault`} class="kam-fault" role="alert">
              {words.say(tableText.notANumber, { text: texts[end] })}
            </p>
          )}
        </div>
      ))}
    </>
  );
}
