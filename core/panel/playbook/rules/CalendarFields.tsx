import { useId, useState } from 'preact/hooks';
import { parseDate } from '../../../account/parse-date.ts';
import { CALENDAR_IDS, CALENDARS } from '../../../playbook/calendars.ts';
import type { Playbook } from '../../../playbook/schema.ts';
import type { PlaybookPath } from '../../../playbook/with-value.ts';
import { usePanel } from '../../panel-context.ts';
import { policyText } from '../policy-text.ts';

export interface CalendarFieldsProps {
  readonly care: Pick<Playbook['care'], 'calendar' | 'daysOff'>;
  onValue(path: PlaybookPath, value: unknown): void;
}

/** Whose holidays count, and the company's own days off. What is no day stays marked and does not count. */
export function CalendarFields({ care, onValue }: CalendarFieldsProps) {
  const { words } = usePanel();
  const { calendar = 'CN', daysOff = [] } = care;
  const joined = daysOff.join(', ');
  const [typed, setTyped] = useState<{ readonly text: string; readonly of: string }>();
  const id = useId();
  const text = typed !== undefined && typed.of === joined ? typed.text : joined;
  const wrong = partsOf(text).filter((part) => dayOf(part) === undefined);
  const type = (next: string) => {
    const days = [...new Set(partsOf(next).flatMap((part) => dayOf(part) ?? []))].sort();
    setTyped({ text: next, of: days.join(', ') });
    if (days.join(', ') !== joined) onValue(['care', 'daysOff'], days);
  };
  return (
    <>
      <div class="kam-number">
        <label class="kam-sub" for={`${id}calendar`}>
          {words.say(policyText.calendar)}
        </label>
        <select
          id={`${id}calendar`}
          class="kam-input"
          value={calendar}
          onChange={({ currentTarget }) => onValue(['care', 'calendar'], currentTarget.value)}
        >
          {CALENDAR_IDS.map((one) => (
            <option key={one} value={one}>
              {words.say(CALENDARS[one])}
            </option>
          ))}
        </select>
      </div>
      <div class="kam-number">
        <label class="kam-sub" for={`${id}off`}>
          {words.say(policyText.daysOff)}
        </label>
        <textarea
          id={`${id}off`}
          class="kam-input"
          rows={2}
          placeholder="2026-12-24, 2026-12-31"
          aria-invalid={wrong.length > 0}
          aria-describedby={wrong.length > 0 ? `${id}fault` : undefined}
          value={text}
          onInput={(event) => type(event.currentTarget.value)}
        />
        {wrong.length > 0 && (
          <p id={`${id}fault`} class="kam-fault" role="alert">
            {words.say(policyText.daysOffWrong, { parts: wrong.join(', ') })}
          </p>
        )}
      </div>
    </>
  );
}

function partsOf(text: string): string[] {
  return text.split(/[,，、;；\s]+/).filter((part) => part !== '');
}

function dayOf(part: string): string | undefined {
  const read = parseDate(part);
  return typeof read === 'object' ? read.day : undefined;
}
