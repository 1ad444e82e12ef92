import { useId } from 'preact/hooks';

export interface NumberInputProps {
  /** What stands above the input; without it, its label stands elsewhere, over a column. */
  readonly label?: string;
  /** The whole name for those who do not see what the input stands beside. */
  readonly name?: string | undefined;
  readonly placeholder?: string;
  readonly text: string;
  /** Why the text does not count. */
  readonly fault?: string | undefined;
  onText(text: string): void;
}

/** An input for a number, with what is wrong with it below. */
export function NumberInput({ label, name, placeholder, text, fault, onText }: NumberInputProps) {
  const id = useId();
  return (
    <div class="kam-number">
      {label !== undefined && (
        <label class="kam-sub" for={id}>
          {label}
        </label>
      )}
      <input
        id={id}
        class="kam-input"
        inputMode="decimal"
        autoComplete="off"
        aria-label={name}
        placeholder={placeholder}
        aria-invalid={fault !== undefined}
        aria-describedby={fault === undefined ? undefined : `${id}-fault`}
        value={text}
        onInput={(event) => onText(event.currentTarget.value)}
      />
      {fault !== undefined && (
        <p id={`${id}-fault`} class="kam-fault" role="alert">
          {fault}
        </p>
      )}
    </div>
  );
}
