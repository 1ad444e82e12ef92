import type { KeepStep } from '../../account/care-record.ts';
import { DueChip } from '../DueChip.tsx';
import { LineFields } from '../notes/LineFields.tsx';
import { LineItem } from '../notes/LineItem.tsx';
import type { LineField } from '../notes/line-field.ts';
import { lineHandlers } from '../notes/line-handlers.ts';
import type { NoteHandlers } from '../notes/note-handlers.ts';
import { usePanel } from '../panel-context.ts';
import { keepingText } from './keeping-text.ts';

export interface KeepStepItemProps {
  readonly step: KeepStep;
  readonly notes: NoteHandlers | undefined;
}

/** One step of the plan, with the tick that it is done. */
export function KeepStepItem({ step, notes }: KeepStepItemProps) {
  const { words } = usePanel();
  const { what, who, by, budget, done } = step;
  const handlers = notes && lineHandlers('keeping', step, notes);
  const fields: readonly LineField[] = [
    { key: 'what', label: words.say(keepingText.what), kind: 'text' },
    { key: 'who', label: words.say(keepingText.who), kind: 'text' },
    { key: 'by', label: words.say(keepingText.by), kind: 'date' },
    { key: 'budget', label: words.say(keepingText.budget), kind: 'money' },
  ];
  return (
    <LineItem
      name={what}
      onRemove={handlers?.remove}
      editor={
        handlers && (
          <LineFields
            label={what}
            fields={fields}
            values={{ what, who, by, budget }}
            onChange={(key, value) => {
              // A step without a word of what it is would be no step.
              if (key !== 'what' || value !== undefined) handlers.set(key as keyof KeepStep, value);
            }}
          />
        )
      }
    >
      <label class="kam-note-tick">
        <input
          type="checkbox"
          aria-label={words.say(keepingText.stepDoneFor, { what })}
          disabled={handlers === undefined}
          checked={done !== undefined}
          onChange={({ currentTarget }) =>
            handlers?.set('done', currentTarget.checked ? notes?.at().slice(0, 10) : undefined)
          }
        />{' '}
        {what}
      </label>
      <p class="kam-why">
        {[
          who,
          budget === undefined ? undefined : words.money(budget),
          done === undefined ? undefined : words.say(keepingText.doneOn, { date: words.date(done) }),
        ]
          .filter(Boolean)
          .join(' · ')}{' '}
        {done === undefined && by !== undefined && <DueChip due={by} />}
      </p>
    </LineItem>
  );
}
