import { Opener } from '../../Opener.tsx';
import { usePanel } from '../../panel-context.ts';
import { editorText } from '../editor-text.ts';
import { policyText } from '../policy-text.ts';
import { ChoiceField } from './ChoiceField.tsx';
import type { FieldProps } from './policy-field.ts';

/** A choice for each of several names; what is not named goes by what is usual. */
export function ChoiceByName({
  field,
  value,
  taken,
  onValue,
}: FieldProps<Readonly<Record<string, string>>, 'choice by name'>) {
  const { words, announce } = usePanel();
  const label = words.say(field.label);
  const names = field.names.filter((one) => Object.hasOwn(value, one.value));
  const others = field.names.filter((one) => !Object.hasOwn(value, one.value));
  const [first] = field.options;
  return (
    <Opener label={label} beside={names.map((one) => words.say(one.label)).join(' · ')}>
      {names.map((one) => {
        const what = words.say(one.label);
        return (
          <div key={one.value} class="kam-record">
            <ChoiceField
              field={{ kind: 'choice', at: String(one.value), label: one.label, options: field.options }}
              value={value[one.value] as string}
              taken={taken}
              onValue={(path, next) => onValue([String(one.value), ...path], next)}
            />
            <button
              type="button"
              aria-label={words.say(policyText.remove, { what })}
              onClick={() => {
                onValue(
                  [],
                  Object.fromEntries(Object.entries(value).filter(([own]) => own !== String(one.value))),
                );
                announce(words.say(policyText.removed, { what }));
              }}
            >
              ×
            </button>
          </div>
        );
      })}
      {first !== undefined && others.length > 0 && (
        <div class="kam-number">
          <select
            class="kam-input"
            aria-label={words.say(editorText.of, { what: label, part: words.say(policyText.add) })}
            value=""
            onChange={({ currentTarget }) =>
              currentTarget.value !== '' && onValue([currentTarget.value], first.value)
            }
          >
            <option value="">{words.say(policyText.addOne)}</option>
            {others.map((one) => (
              <option key={one.value} value={String(one.value)}>
                {words.say(one.label)}
              </option>
            ))}
          </select>
        </div>
      )}
    </Opener>
  );
}
