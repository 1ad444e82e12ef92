import { useId } from 'preact/hooks';
import { TEMPERS, type Temper } from '../../account/care-event.ts';
import type { Playbook } from '../../playbook/schema.ts';
import { usePanel } from '../panel-context.ts';
import { notesText } from './notes-text.ts';

/** What is told of a complaint beside what all events have. */
export interface ComplaintNote {
  readonly temper?: Temper;
  readonly cause?: string;
}

export interface ComplaintFieldsProps {
  readonly value: ComplaintNote;
  readonly complaints: Playbook['care']['complaints'];
  onChange(value: ComplaintNote): void;
}

/** How the customer comes, and what gave rise to it. METHODS 7.2. */
export function ComplaintFields({ value, complaints, onChange }: ComplaintFieldsProps) {
  const { words } = usePanel();
  const id = useId();
  const { temper, cause } = value;
  const pick = (key: keyof ComplaintNote, picked: string) => {
    const { [key]: _before, ...rest } = value;
    onChange(picked === '' ? rest : ({ ...rest, [key]: picked } as ComplaintNote));
  };
  return (
    <>
      <label for={`${id}temper`}>{words.say(notesText.temper)}</label>
      <select
        id={`${id}temper`}
        class="kam-input"
        value={temper ?? ''}
        onChange={({ currentTarget }) => pick('temper', currentTarget.value)}
      >
        <option value="">{words.say(notesText.unsaid)}</option>
        {TEMPERS.map((one) => (
          <option key={one} value={one}>
            {words.say(complaints.tempers[one].label)}
          </option>
        ))}
      </select>
      <label for={`${id}cause`}>{words.say(notesText.cause)}</label>
      <select
        id={`${id}cause`}
        class="kam-input"
        value={cause ?? ''}
        onChange={({ currentTarget }) => pick('cause', currentTarget.value)}
      >
        <option value="">{words.say(notesText.unsaid)}</option>
        {complaints.causes.map((one) => (
          <option key={one.id} value={one.id}>
            {words.say(one.label)}
          </option>
        ))}
      </select>
    </>
  );
}
