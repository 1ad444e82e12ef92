import type { Maturity } from '../../account/need-record.ts';
import type { Playbook } from '../../playbook/schema.ts';
import { LineFields } from '../notes/LineFields.tsx';
import type { NoteHandlers } from '../notes/note-handlers.ts';
import { usePanel } from '../panel-context.ts';
import { needsText } from './needs-text.ts';

export interface MaturityFieldProps {
  readonly maturity: Maturity | undefined;
  readonly policy: Playbook['needs'];
  readonly notes?: NoteHandlers | undefined;
}

/** How far the customer is with digital work, and what such customers usually need. */
export function MaturityField({ maturity, policy, notes }: MaturityFieldProps) {
  const { words } = usePanel();
  const text = maturity && policy.maturity[maturity.stage - 1];
  const named = policy.maturity.map(({ label }, at) =>
    words.say(needsText.stageNumbered, { number: at + 1, name: words.say(label) }),
  );
  return (
    <>
      {notes ? (
        <LineFields
          label={words.say(needsText.maturity)}
          fields={[
            {
              key: 'stage',
              label: words.say(needsText.stage),
              kind: 'choice',
              options: named.map((name, at) => [String(at + 1), name]),
            },
          ]}
          values={{ stage: maturity?.stage }}
          onChange={(_, value) =>
            notes.note(({ maturity: _before, ...rest }) =>
              value === undefined
                ? rest
                : { ...rest, maturity: { stage: Number(value), date: notes.at().slice(0, 10) } },
            )
          }
        />
      ) : (
        <p>{maturity && named[maturity.stage - 1]}</p>
      )}
      {text && <p class="kam-why">{words.say(text.needs)}</p>}
    </>
  );
}
