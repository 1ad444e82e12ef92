import { useId } from 'preact/hooks';

export interface DayFieldProps {
  readonly label: string;
  readonly name: string;
  /** ISO day. */
  readonly value: string;
  onValue(day: string): void;
}

/** A day of the calendar; emptied, it keeps the day that it had. */
export function DayField({ label, name, value, onValue }: DayFieldProps) {
  const id = useId();
  return (
    <div class="kam-number">
      <label class="kam-sub" for={id}>
        {label}
      </label>
      <input
        id={id}
        type="date"
        class="kam-input"
        aria-label={name}
        value={value}
        onInput={({ currentTarget }) => currentTarget.value !== '' && onValue(currentTarget.value)}
      />
    </div>
  );
}
