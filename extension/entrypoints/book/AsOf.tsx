import type { Signal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { usePanel } from '../../../core/panel/panel-context.ts';
import { bookText } from '../../book-flow/book-text.ts';

export interface AsOfProps {
  /** ISO day; undefined is today. */
  readonly asOf: Signal<string | undefined>;
  readonly today: string;
}

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
        onChange={({ currentTarget: { value } }) => {
          asOf.value = value === '' ? undefined : value;
        }}
      />
      {asOf.value !== undefined && (
        <button type="button" class="kam-link" onClick={() => (asOf.value = undefined)}>
          {words.say(bookText.asOfToday)}
        </button>
      )}
    </span>
  );
}
