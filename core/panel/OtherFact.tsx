import { useId, useState } from 'preact/hooks';
import type { Fault } from '../account/fault.ts';
import type { FieldKey } from '../account/field.ts';
import { fieldOf, isFieldKey } from '../account/fields.ts';
import { FieldEditor } from './FieldEditor.tsx';
import { usePanel } from './panel-context.ts';
import { panelText } from './panel-text.ts';

export interface OtherFactProps {
  readonly fields: readonly FieldKey[];
  onEdit(field: FieldKey, text: string): Fault | undefined;
}

/** Any further field, chosen by name: what the value does not ask for may still matter to actions and risk. */
export function OtherFact({ fields, onEdit }: OtherFactProps) {
  const { words } = usePanel();
  const [chosen, setChosen] = useState<FieldKey>();
  const id = useId();
  if (fields.length === 0) return null;
  const field = chosen !== undefined && fields.includes(chosen) ? chosen : undefined;
  return (
    <div class="kam-other-fact">
      <label class="kam-field-label" for={id}>
        {words.say(panelText.otherFact)}
      </label>
      <select
        id={id}
        class="kam-input"
        value={field ?? ''}
        onChange={({ currentTarget: { value } }) => setChosen(isFieldKey(value) ? value : undefined)}
      >
        <option value="">{words.say(panelText.choose)}</option>
        {fields.map((key) => (
          <option key={key} value={key}>
            {words.say(fieldOf(key).label)}
          </option>
        ))}
      </select>
      {field && <FieldEditor key={field} field={field} named onSave={onEdit} />}
    </div>
  );
}
