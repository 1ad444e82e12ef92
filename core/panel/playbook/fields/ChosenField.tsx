import { Opener } from '../../Opener.tsx';
import { usePanel } from '../../panel-context.ts';
import { editorText } from '../editor-text.ts';
import type { FieldProps } from './policy-field.ts';

/** Any of several values. */
export function ChosenField({
  field,
  value,
  of,
  onValue,
}: FieldProps<readonly string[] | undefined, 'chosen'>) {
  const { words } = usePanel();
  const { options, atLeastOne = false, allIsNoLimit = false, many = false } = field;
  const label = words.say(field.label);
  const chosen: readonly (string | number)[] = value ?? options.map((option) => option.value);
  const set = (option: string | number, on: boolean) => {
    const next = on ? [...chosen, option] : chosen.filter((one) => one !== option);
    onValue([], allIsNoLimit && next.length === options.length ? undefined : next);
  };
  const boxes = options.map((option) => {
    const on = chosen.includes(option.value);
    return (
      <label key={option.value} class="kam-check">
        <input
          type="checkbox"
          checked={on}
          disabled={atLeastOne && on && chosen.length === 1}
          onChange={({ currentTarget }) => set(option.value, currentTarget.checked)}
        />{' '}
        {words.say(option.label)}
      </label>
    );
  });
  if (many) {
    const named = options.filter((option) => chosen.includes(option.value));
    return (
      <Opener label={label} of={of} beside={named.map((option) => words.say(option.label)).join(' · ')}>
        <fieldset class="kam-boxes kam-boxes-many" aria-label={label}>
          {boxes}
        </fieldset>
      </Opener>
    );
  }
  return (
    <fieldset
      class="kam-boxes"
      aria-label={of === undefined ? label : words.say(editorText.of, { what: of, part: label })}
    >
      <legend class="kam-sub">{label}</legend>
      {boxes}
    </fieldset>
  );
}
