export interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly options: readonly T[];
  readonly chosen: T;
  name(option: T): string;
  onChoose(option: T): void;
}

/** A switch between a few ways of looking at the same thing. */
export function Choice<T extends string>({ label, options, chosen, name, onChoose }: ChoiceProps<T>) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot stand in a line with a heading.
    <div class="book-choice" role="group" aria-label={label}>
      {options.map((option) => (
        <button key={option} type="button" aria-pressed={option === chosen} onClick={() => onChoose(option)}>
          {name(option)}
        </button>
      ))}
    </div>
  );
}
