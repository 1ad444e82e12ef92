import { useId } from 'preact/hooks';
import { usePanel } from '../panel-context.ts';
import { agendaText } from './agenda-text.ts';

export interface AsOfProps {
  /** ISO day. */
  readonly day: string;
  /** Undefined is today, whichever day that is. */
  onDay(day: string | undefined): void;
}

const EARLIEST = '1980-01-01';

/** The day as of which accounts are judged: today, unless another one is looked at. */
export function AsOf({ day, onDay }: AsOfProps) {
  const { words } = usePanel();
  const id = useId();
  return (
    <span class="kam-row kam-as-of">
      <label class="kam-sub" for={id}>
        {words.say(agendaText.asOf)}
      </label>
      <input
        id={id}
        class="kam-input"
        type="date"
        value={day}
        min={EARLIEST}
        onChange={({ currentTarget: { value } }) => {
          // While a year is typed, it stands for one of the first centuries.
          if (value === '' || value >= EARLIEST) onDay(value === '' ? undefined : value);
        }}
      />
    </span>
  );
}
