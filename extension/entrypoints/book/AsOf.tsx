import type { Signal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { usePanel } from '../../../core/panel/panel-context.ts';
import { bookText } from '../../book-flow/book-text.ts';

export interface AsOfProps {
  /** ISO day; undefined is today. */
  readonly asOf: Signal<string | undefined>;
  readonly today: string;
}

const EARLIEST = '1980-01-01';

/** The day as of which the book is judged: today, unless another one is looked at. */
export function AsOf({ asOf, today }: AsOfProps) {
  const { words } = usePanel();
  const id = useId();
  return (
    <span class="kam-row book-as-of">
      <label class="kam-sub" for={id}>
        {words.say(bookText.asOf)}
      </label>
      <input
        id={id}
        class="kam-input"
        type="date"
        value={today}
        min={EARLIEST}
        onChange={({ currentTarget: { value } }) => {
          // While a year is typed, it stands for one of the first centuries.
          if (value === '' || value >= EARLIEST) asOf.value = value === '' ? undefined : value;
        }}
      />
    </span>
  );
}
