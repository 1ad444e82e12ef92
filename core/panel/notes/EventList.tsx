import { useState } from 'preact/hooks';
import type { CareEvent } from '../../account/care-event.ts';
import { markDone, withoutEvent } from '../../account/change-notes.ts';
import type { Playbook } from '../../playbook/schema.ts';
import { usePanel } from '../panel-context.ts';
import { panelText } from '../panel-text.ts';
import type { NoteHandlers } from './note-handlers.ts';
import { notesText } from './notes-text.ts';

export interface EventListProps {
  readonly events: readonly CareEvent[];
  readonly playbook: Playbook;
  readonly notes: NoteHandlers | undefined;
}

const FIRST = 5;

/** What happened, the latest first; a complaint with the seven steps of dealing with it. */
export function EventList({ events, playbook, notes }: EventListProps) {
  const { words, announce } = usePanel();
  const [all, setAll] = useState(false);
  if (events.length === 0) return null;
  const sorted = [...events].sort((a, b) => (a.at < b.at ? 1 : -1));
  const shown = all ? sorted : sorted.slice(0, FIRST);
  return (
    <>
      <h3>{words.say(notesText.happened)}</h3>
      <ul class="kam-plain">
        {shown.map((event) => {
          const kind = words.say(notesText.kinds[event.kind]);
          const what = event.about === undefined ? kind : words.pair(kind, event.about);
          const cause = playbook.care.complaints.causes.find(({ id }) => id === event.cause);
          const temper = event.temper && playbook.care.complaints.tempers[event.temper];
          return (
            <li key={event.id}>
              <div class="kam-row kam-between kam-top">
                <span>
                  {what}{' '}
                  <span class="kam-sub">
                    {[words.date(event.at.slice(0, 10)), event.who].filter(Boolean).join(' · ')}
                  </span>
                </span>
                {notes?.own.events?.some(({ id }) => id === event.id) && (
                  <button
                    type="button"
                    class="kam-link"
                    aria-label={words.say(notesText.removeFor, { what })}
                    onClick={() => {
                      notes.note((before) => withoutEvent(before, event.id));
                      announce(words.say(notesText.removed, { what }));
                    }}
                  >
                    {words.say(notesText.remove)}
                  </button>
                )}
              </div>
              {cause && (
                <p class="kam-why">{words.pair(words.say(notesText.cause), words.say(cause.label))}</p>
              )}
              {temper && (
                <p class="kam-why">
                  <b>{words.say(temper.label)}</b> {words.say(temper.strategy)}
                </p>
              )}
              {event.kind === 'complaint' && event.done?.complaint === undefined && (
                <Steps event={event} playbook={playbook} notes={notes} />
              )}
            </li>
          );
        })}
      </ul>
      {sorted.length > FIRST && (
        <button type="button" class="kam-link" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? words.say(panelText.fewer) : words.say(panelText.more, { count: sorted.length - FIRST })}
        </button>
      )}
    </>
  );
}

function Steps({
  event,
  playbook,
  notes,
}: { event: CareEvent } & Pick<EventListProps, 'playbook' | 'notes'>) {
  const { words } = usePanel();
  return (
    <fieldset class="kam-note-steps">
      <legend class="kam-sub">{words.say(notesText.steps)}</legend>
      {playbook.care.complaints.steps.map((step, at) => {
        const name = `step-${at + 1}`;
        return (
          <label key={name}>
            <input
              type="checkbox"
              disabled={notes === undefined}
              checked={event.done?.[name] !== undefined}
              onChange={({ currentTarget }) =>
                notes?.note((before) =>
                  markDone(before, event, name, currentTarget.checked ? notes.at() : undefined),
                )
              }
            />{' '}
            {words.say(step)}
          </label>
        );
      })}
    </fieldset>
  );
}
