import { logEvent, markDone } from '../../account/change-notes.ts';
import type { Duty } from '../../care/duty.ts';
import type { Playbook } from '../../playbook/schema.ts';
import { DueChip } from '../DueChip.tsx';
import { usePanel } from '../panel-context.ts';
import type { NoteHandlers } from './note-handlers.ts';
import { notesText } from './notes-text.ts';

export interface DutyListProps {
  readonly duties: readonly Duty[];
  readonly playbook: Playbook;
  readonly notes: NoteHandlers | undefined;
}

/** What norms, promises and the month still ask for, the earliest due first. */
export function DutyList({ duties, playbook, notes }: DutyListProps) {
  const { words, announce } = usePanel();
  const open = duties.filter(({ done }) => done === undefined);
  if (open.length === 0) return null;
  const years = [...new Set(open.flatMap(({ uncovered }) => uncovered))];
  return (
    <>
      <h3>{words.say(notesText.due)}</h3>
      <ul class="kam-lines">
        {open.map((duty) => {
          const about = duty.event?.about ?? duty.event?.who;
          const label = words.say(duty.label);
          const what = about === undefined ? label : words.pair(label, about);
          return (
            <li key={duty.id}>
              <span>{what}</span>
              <span class="kam-row kam-end">
                <DueChip due={duty.due} />
                {notes && (
                  <button
                    type="button"
                    aria-label={words.say(notesText.doneFor, { what })}
                    onClick={() => {
                      notes.note((before) => kept(before, duty, playbook, notes.at()));
                      announce(words.say(notesText.doneSaid, { what }));
                    }}
                  >
                    {words.say(notesText.done)}
                  </button>
                )}
              </span>
            </li>
          );
        })}
      </ul>
      {years.length > 0 && (
        <p class="kam-why">{words.say(notesText.uncovered, { years: words.list(years) })}</p>
      )}
    </>
  );
}

type Notes = Parameters<typeof logEvent>[0];

/** A norm is marked on its event; a contact of the month is an event of its own. */
export function kept(before: Notes, { event, norm }: Duty, { care }: Playbook, at: string): Notes {
  if (event !== undefined) return markDone(before, event, norm, at);
  const monthly = care.monthly.find(({ id }) => id === norm);
  return monthly === undefined ? before : logEvent(before, { kind: monthly.kind, at });
}
