import { Opener } from '../../Opener.tsx';
import { usePanel } from '../../panel-context.ts';
import { NamesField } from './NamesField.tsx';
import type { FieldProps } from './policy-field.ts';

/** Names under each of several headings, such as the words that tell a kind of source. */
export function NamesByKey({
  field,
  value,
  onValue,
}: FieldProps<Readonly<Record<string, readonly string[]>>, 'names by key'>) {
  const { words } = usePanel();
  const label = words.say(field.label);
  return (
    <Opener label={label}>
      {field.note && <p class="kam-why">{words.say(field.note)}</p>}
      {Object.entries(field.keys).map(([key, name]) => (
        <NamesField
          key={key}
          label={words.say(name)}
          names={value[key] ?? []}
          onNames={(names) => onValue([key], names)}
        />
      ))}
    </Opener>
  );
}
