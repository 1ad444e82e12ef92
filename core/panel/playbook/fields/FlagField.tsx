export interface FlagFieldProps {
  readonly label: string;
  readonly name: string;
  readonly on: boolean;
  /** Nothing stands for no. */
  onValue(on: true | undefined): void;
}

/** Something that holds or does not. */
export function FlagField({ label, name, on, onValue }: FlagFieldProps) {
  return (
    <label class="kam-check">
      <input
        type="checkbox"
        aria-label={name}
        checked={on}
        onChange={({ currentTarget }) => onValue(currentTarget.checked ? true : undefined)}
      />{' '}
      {label}
    </label>
  );
}
