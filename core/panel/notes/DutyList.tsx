import type { Duty } from '../../care/duty.ts';
import { actorLine } from '../actor-line.ts';
import { DueChip } from '../DueChip.tsx';
import { usePanel } from '../panel-context.ts';
import type { NoteHandlers } from './note-handlers.ts';
import { notesText } from './notes-text.ts';

export interface DutyListProps {
  readonly duties: readonly Duty[];
  readonly notes: NoteHandlers | undefined;
}

/** What norms, promises, the plan and the month still ask for, the earliest due first. */
export function DutyList({ duties, notes }: DutyListProps) {
  const { words, announce } = usePanel();
  const open = duties.filter(({ done }) => done === undefined);
  if (open.length === 0) return null;
  const years = [...new Set(open.flatMap(({ uncovered }) => uncovered))];
  return (
    <>
      <h3>{words.say(notesText.due)}</h3>
      <ul class="kam-lines">
        {open.map((duty) => {
          const about = duty.event?.about ?? duty.event?.who ?? duty.step?.what;
          const label = words.say(duty.label);
          const what = about === undefined ? label : words.pair(label, about);
          const actor = actorLine(duty, words);
          return (
            <li key={duty.id}>
              <span>
                {what}
                {actor !== undefined && <span class="kam-sub kam-block">{actor}</span>}
              </span>
              <span class="kam-row kam-end">
                <DueChip due={duty.due} duty={duty} />
                {notes && (
                  <button
                    type="button"
                    aria-label={words.say(notesText.doneFor, { what })}
                    onClick={() => {
                      notes.keep(duty);
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
