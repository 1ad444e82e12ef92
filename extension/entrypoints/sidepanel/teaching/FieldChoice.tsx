import { fieldOf } from '../../../../core/account/fields.ts';
import type { FieldReading } from '../../../../core/account/reading.ts';
import { usePanel } from '../../../../core/panel/panel-context.ts';
import { valueText } from '../../../../core/panel/value-text.ts';
import { teachingText } from '../../../panel-flow/teaching/teaching-text.ts';

export interface FieldChoiceProps {
  readonly reading: FieldReading;
  /** Another place is taught for this field already. */
  readonly replaces: boolean;
  onTake(): void;
}

/** One field that the text could be, and what it reads as such. */
export function FieldChoice({ reading, replaces, onTake }: FieldChoiceProps) {
  const { words } = usePanel();
  const { value, fault } = reading;
  const field = fieldOf(reading.field);
  return (
    <li data-choice={reading.field}>
      <button type="button" class="teach-field" onClick={onTake}>
        <span>
          {words.say(field.label)}
          {replaces && <span class="kam-sub"> · {words.say(teachingText.replaces)}</span>}
        </span>
        {fault ? (
          <span class="teach-unfit">
            {words.say(teachingText.needs, { what: words.say(fault.expected) })}
          </span>
        ) : (
          <span class="kam-sub">
            {value === undefined ? words.say(teachingText.blank) : valueText(field, value, words)}
          </span>
        )}
      </button>
    </li>
  );
}
