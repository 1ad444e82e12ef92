import type { CooperationReading } from '../../needs/cooperation.ts';
import { changedLine } from '../notes/changed-line.ts';
import { LineFields } from '../notes/LineFields.tsx';
import { LineItem } from '../notes/LineItem.tsx';
import type { LineField } from '../notes/line-field.ts';
import { lineHandlers } from '../notes/line-handlers.ts';
import type { NoteHandlers } from '../notes/note-handlers.ts';
import { usePanel } from '../panel-context.ts';
import { needsText } from './needs-text.ts';

export interface CooperationItemProps {
  readonly reading: CooperationReading;
  readonly notes?: NoteHandlers | undefined;
}

/** A joint undertaking and the test that it must pass: every question answered with yes. */
export function CooperationItem({ reading, notes }: CooperationItemProps) {
  const { words } = usePanel();
  const { cooperation, questions, verdict, open } = reading;
  const { name, about, answers = {} } = cooperation;
  const handlers = notes && lineHandlers('cooperations', cooperation, notes);
  const against = questions.filter(({ answer }) => answer === false).map(({ label }) => words.say(label));
  const said = [
    ...(verdict === 'go' ? [words.say(needsText.passed)] : []),
    ...(verdict === 'no' ? [words.say(needsText.failed, { items: words.list(against) })] : []),
    ...(open.length > 0 ? [words.say(needsText.openQuestions, { count: words.count(open.length) })] : []),
  ];
  const fields: readonly LineField[] = [
    { key: 'about', label: words.say(needsText.about), kind: 'long' },
    ...questions.map(
      ({ id, question }): LineField => ({
        key: ` ${id}`,
        label: words.say(question),
        kind: 'choice',
        options: [
          ['yes', words.say(needsText.yes)],
          ['no', words.say(needsText.no)],
        ],
      }),
    ),
  ];
  const answered = Object.fromEntries(
    questions.map(({ id, answer }) => [` ${id}`, answer === undefined ? undefined : answer ? 'yes' : 'no']),
  );
  return (
    <LineItem
      name={name}
      onRemove={handlers?.remove}
      editor={
        handlers && (
          <LineFields
            stacked
            label={name}
            fields={fields}
            values={{ about, ...answered }}
            onChange={(key, value) =>
              key === 'about'
                ? handlers.set('about', value)
                : handlers.set(
                    'answers',
                    changedLine(answers, key.trim(), value === undefined ? undefined : value === 'yes'),
                  )
            }
          />
        )
      }
    >
      <b>{name}</b>
      {about !== undefined && <p>{about}</p>}
      <p class="kam-why">
        <span class="kam-answers" aria-hidden="true">
          {questions.map(({ id, answer }) => (
            <span key={id} class={`kam-answer kam-answer-${answer ?? 'open'}`} />
          ))}
        </span>
        {said.join(' · ')}
      </p>
    </LineItem>
  );
}
