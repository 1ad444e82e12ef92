import { useState } from 'preact/hooks';
import type { Duty } from '../../care/duty.ts';
import { actorLine } from '../actor-line.ts';
import { DueChip } from '../DueChip.tsx';
import { Guides } from '../guides/Guides.tsx';
import type { Guide } from '../guides/guides-at.ts';
import { guidesText } from '../guides/guides-text.ts';
import { usePanel } from '../panel-context.ts';
import type { NoteHandlers } from './note-handlers.ts';
import { notesText } from './notes-text.ts';

export interface DutyItemProps {
  readonly duty: Duty;
  /** How to go about it well. */
  readonly guides: readonly Guide[];
  readonly notes: NoteHandlers | undefined;
}

/** One thing that is still to be done: what, who, by when. */
export function DutyItem({ duty, guides, notes }: DutyItemProps) {
  const { words, announce } = usePanel();
  const [shown, setShown] = useState(false);
  const about = duty.event?.about ?? duty.event?.who ?? duty.step?.what;
  const label = words.say(duty.label);
  const what = about === undefined ? label : words.pair(label, about);
  const actor = actorLine(duty, words);
  return (
    <li class="kam-wrapped">
      <span>
        {what}
        {guides.length > 0 && (
          <>
            {' '}
            <button
              type="button"
              class="kam-link"
              aria-label={words.say(guidesText.howFor, { what })}
              aria-expanded={shown}
              onClick={() => setShown(!shown)}
            >
              {words.say(guidesText.how)}
            </button>
          </>
        )}
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
      {shown && <Guides guides={guides} />}
    </li>
  );
}
