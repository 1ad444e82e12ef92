import { usePanel } from '../../panel-context.ts';
import type { FieldProps } from './policy-field.ts';
import { RowEditor } from './RowEditor.tsx';

/** Lines of which there are always the same, such as the three layers of a need. */
export function LinesByKey({
  field,
  value,
  taken,
  onValue,
}: FieldProps<Readonly<Record<string, unknown>>, 'lines by key'>) {
  const { words } = usePanel();
  const { named, fields } = field;
  return (
    <fieldset class="kam-lines-edited" aria-label={words.say(field.label)}>
      <h3>{words.say(field.label)}</h3>
      {field.note && <p class="kam-why">{words.say(field.note)}</p>}
      <ul class="kam-plain kam-rules">
        {Object.entries(value).map(([key, line]) => (
          <RowEditor
            key={key}
            shape={{ kind: 'rows', named, fields }}
            line={line}
            taken={taken}
            onValue={(path, next) => onValue([key, ...path], next)}
            onMove={undefined}
            onRemove={undefined}
          />
        ))}
      </ul>
    </fieldset>
  );
}
