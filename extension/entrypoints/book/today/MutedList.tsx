import { useState } from 'preact/hooks';
import { agendaText } from '../../../../core/panel/agenda/agenda-text.ts';
import { usePanel } from '../../../../core/panel/panel-context.ts';
import type { MutedAction } from '../../../book-flow/today/became.ts';
import { becameText } from '../../../book-flow/today/became-text.ts';

export interface MutedListProps {
  readonly muted: readonly MutedAction[];
  onAgain(muted: MutedAction): void;
}

const FIRST = 20;

/** What was dismissed and stays quiet, with the way to hear it again. */
export function MutedList({ muted, onAgain }: MutedListProps) {
  const { words, announce } = usePanel();
  const [shown, setShown] = useState(FIRST);
  return (
    <>
      <h3>{words.say(becameText.muted)}</h3>
      <p class="kam-why">{words.say(becameText.mutedHint)}</p>
      <ul class="kam-lines">
        {muted.slice(0, shown).map((one) => {
          const { name } = one.row.stored;
          const title = words.message(one.action.title);
          const { reason = '', day } = one.word;
          const date = words.date(day);
          return (
            <li key={`${one.word.account} ${one.action.id}`} data-muted={one.action.id}>
              <span>
                {name} · {title}{' '}
                <span class="kam-sub">
                  {reason === ''
                    ? words.say(becameText.dismissedOn, { date })
                    : words.say(becameText.dismissedFor, { date, reason })}
                </span>
              </span>
              <button
                type="button"
                class="kam-link"
                aria-label={words.say(becameText.againFor, { title, name })}
                onClick={() => {
                  onAgain(one);
                  announce(words.say(becameText.againSaid, { title }));
                }}
              >
                {words.say(becameText.again)}
              </button>
            </li>
          );
        })}
      </ul>
      {muted.length > shown && (
        <button type="button" class="kam-link" onClick={() => setShown(shown + FIRST)}>
          {words.say(agendaText.more, { count: words.count(muted.length - shown) })}
        </button>
      )}
    </>
  );
}
