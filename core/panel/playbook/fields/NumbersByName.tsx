import { usePanel } from '../../panel-context.ts';
import { policyText } from '../policy-text.ts';
import { RecordEditor } from '../records/RecordEditor.tsx';
import type { FieldProps } from './policy-field.ts';

/** Numbers by a name that the user gives, such as money by product. */
export function NumbersByName({
  field,
  value,
  onValue,
}: FieldProps<Readonly<Record<string, number>>, 'numbers by name'>) {
  const { words } = usePanel();
  return (
    <RecordEditor
      record={value}
      kind={field.number}
      keyLabel={words.say(field.name)}
      valueLabel={words.say(field.value)}
      keyFault={(name) => (name === '' ? words.say(policyText.nameWanted) : undefined)}
      onRecord={(next) => onValue([], next)}
    />
  );
}
