import { useState } from 'preact/hooks';
import type { Quadrant, SwotLine } from '../../account/rival-record.ts';
import type { SwotEntry } from '../../assessment/swot.ts';
import { AddLine } from '../notes/AddLine.tsx';
import { notesText } from '../notes/notes-text.ts';
import { usePanel } from '../panel-context.ts';
import { panelText } from '../panel-text.ts';
import { marketText } from './market-text.ts';

export interface SwotQuadrantProps {
  readonly quadrant: Quadrant;
  readonly entries: readonly SwotEntry[];
  /** Keeps the user's word on a line. */
  readonly onChange?: ((line: SwotLine) => void) | undefined;
  /** Takes the user's word on a line back. */
  onForget(id: string): void;
}

/** Lines that tell most; the others are a press away. */
const FIRST = 4;

/** One quadrant of the board; what comes from the facts can be said not to hold, one's own can be taken out. */
export function SwotQuadrant({ quadrant, entries, onChange, onForget }: SwotQuadrantProps) {
  const { words } = usePanel();
  const [all, setAll] = useState(false);
  const name = words.say(marketText.quadrants[quadrant]);
  const shown = all ? entries : entries.slice(0, FIRST);
  return (
    <section aria-label={name}>
      <h4>{name}</h4>
      <ul class="kam-plain">
        {shown.map(({ id, text, derived }) => {
          const what = words.message(text);
          return (
            <li key={id}>
              {what}{' '}
              {onChange && (
                <button
                  type="button"
                  class="kam-link kam-swot-out"
                  title={words.say(derived ? marketText.drop : notesText.remove)}
                  aria-label={words.say(derived ? marketText.dropFor : notesText.removeFor, { what })}
                  onClick={() => (derived ? onChange({ id, dropped: true }) : onForget(id))}
                >
                  ×
                </button>
              )}
              {derived && <span class="kam-unseen">{words.say(marketText.fromFacts)}</span>}
            </li>
          );
        })}
        {entries.length === 0 && <li class="kam-sub">{words.say(marketText.nothingYet)}</li>}
      </ul>
      {shown.length < entries.length && (
        <button type="button" class="kam-link" onClick={() => setAll(true)}>
          {words.say(panelText.more, { count: words.count(entries.length - shown.length) })}
        </button>
      )}
      {onChange && (
        <AddLine
          title={words.say(notesText.addOne)}
          label={words.say(marketText.addTo, { quadrant: name })}
          taken={entries.map(({ id }) => id)}
          onAdd={(text) => onChange({ id: `${quadrant} ${text}`, quadrant, text })}
        />
      )}
    </section>
  );
}
