import { useId, useState } from 'preact/hooks';

export interface NamesFieldProps {
  readonly label: string;
  /** The whole name for those who do not see what the input stands beside. */
  readonly name?: string;
  readonly names: readonly string[];
  onNames(names: readonly string[]): void;
}

/** Names separated by commas. */
export function NamesField({ label, name, names, onNames }: NamesFieldProps) {
  const joined = names.join(', ');
  // While it is typed, a comma at the end is on its way to the next name.
  const [typed, setTyped] = useState<{ readonly text: string; readonly of: string }>();
  const id = useId();
  const type = (text: string) => {
    const next = text
      .split(/[,，、\n]/)
      .map((one) => one.trim())
      .filter((one) => one !== '');
    setTyped({ text, of: next.join(', ') });
    onNames(next);
  };
  return (
    <div class="kam-number">
      <label class="kam-sub" for={id}>
        {label}
      </label>
      <textarea
        id={id}
        class="kam-input"
        rows={2}
        aria-label={name}
        value={typed !== undefined && typed.of === joined ? typed.text : joined}
        onInput={(event) => type(event.currentTarget.value)}
      />
    </div>
  );
}
