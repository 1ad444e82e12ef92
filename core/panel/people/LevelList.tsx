import { noteLine, withoutLine } from '../../account/change-notes.ts';
import type { Organisation } from '../../needs/organisation.ts';
import { LineFields } from '../notes/LineFields.tsx';
import type { NoteHandlers } from '../notes/note-handlers.ts';
import { usePanel } from '../panel-context.ts';
import { peopleText } from './people-text.ts';

export interface LevelListProps {
  readonly organisation: Pick<Organisation, 'levels' | 'strangeLevels'>;
  readonly notes?: NoteHandlers | undefined;
}

/** What each level of their organisation may decide: as noted here, else as it usually is. */
export function LevelList({ organisation: { levels, strangeLevels }, notes }: LevelListProps) {
  const { words } = usePanel();
  return (
    <>
      {strangeLevels.length > 0 && (
        <p class="kam-fault">{words.say(peopleText.strangeLevel, { levels: words.list(strangeLevels) })}</p>
      )}
      <ul class="kam-plain">
        {levels.map(({ id, label, decides, noted, people }) => {
          const usual = typeof decides === 'string' ? decides : words.say(decides);
          const name = words.say(label);
          return (
            <li key={id}>
              <b>{name}</b> <span class="kam-sub">{people.join(' · ')}</span>
              {notes ? (
                <LineFields
                  stacked
                  label={name}
                  fields={[
                    {
                      key: 'decides',
                      label: words.say(peopleText.decidesOf, { level: name }),
                      hint: usual,
                      kind: 'long',
                    },
                  ]}
                  values={{ decides: noted ? usual : undefined }}
                  onChange={(_, value) =>
                    notes.note((before) =>
                      value === undefined
                        ? withoutLine(before, 'levels', id)
                        : noteLine(before, 'levels', { level: id, decides: String(value) }),
                    )
                  }
                />
              ) : (
                <p>{usual}</p>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}
