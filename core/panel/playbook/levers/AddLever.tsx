import { useId } from 'preact/hooks';
import { fieldOf } from '../../../account/fields.ts';
import type { Lever } from '../../../playbook/schema.ts';
import { usePanel } from '../../panel-context.ts';
import { policyText } from '../policy-text.ts';

export interface AddLeverProps {
  /** Those that are not named yet. */
  readonly fields: readonly Lever['field'][];
  onAdd(field: Lever['field']): void;
}

/** Names one more input that a seller can influence. */
export function AddLever({ fields, onAdd }: AddLeverProps) {
  const { words } = usePanel();
  const id = useId();
  if (fields.length === 0) return null;
  return (
    <div class="kam-number">
      <label class="kam-sub" for={id}>
        {words.say(policyText.addLever)}
      </label>
      <select
        id={id}
        class="kam-input"
        value=""
        onChange={(event) => {
          const field = fields.find((one) => one === event.currentTarget.value);
          if (field !== undefined) onAdd(field);
        }}
      >
        <option value="">{words.say(policyText.choose)}</option>
        {fields.map((field) => (
          <option key={field} value={field}>
            {words.say(fieldOf(field).label)}
          </option>
        ))}
      </select>
    </div>
  );
}
