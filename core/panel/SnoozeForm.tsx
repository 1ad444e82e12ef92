import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { addDays } from '../account/days-between.ts';
import { usePanel } from './panel-context.ts';
import { panelText } from './panel-text.ts';

export interface SnoozeFormProps {
  /** ISO day. */
  onSnooze(until: string): void;
}

/** When an action should come back: in a week, in a month, on a date. */
export function SnoozeForm({ onSnooze }: SnoozeFormProps) {
  const { words, today } = usePanel();
  const [day, setDay] = useState('');
  const form = useRef<HTMLFormElement>(null);
  const id = useId();
  useLayoutEffect(() => form.current?.querySelector<HTMLElement>('button, input')?.focus(), []);
  const submit = (event: Event) => {
    event.preventDefault();
    if (day !== '') onSnooze(day);
  };
  return (
    <form ref={form} class="kam-choices" onSubmit={submit}>
      <span class="kam-sub">{words.say(panelText.snoozeFor)}</span>
      {today !== undefined && (
        <div class="kam-buttons">
          <button type="button" onClick={() => onSnooze(addDays(today, 7))}>
            {words.say(panelText.aWeek)}
          </button>
          <button type="button" onClick={() => onSnooze(addDays(today, 30))}>
            {words.say(panelText.aMonth)}
          </button>
        </div>
      )}
      <div class="kam-editor-row">
        <label class="kam-sub" for={id}>
          {words.say(panelText.untilDay)}
        </label>
        <input
          id={id}
          class="kam-input"
          type="date"
          min={today}
          value={day}
          onInput={(event) => setDay(event.currentTarget.value)}
        />
        <button type="submit">{words.say(panelText.untilThisDay)}</button>
      </div>
    </form>
  );
}
