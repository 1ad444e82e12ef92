import { freeLineName, noteLine } from '../../account/change-notes.ts';
import { sameText } from '../../account/same-text.ts';
import type { Rivalry } from '../../competition/rivalry.ts';
import type { Playbook } from '../../playbook/schema.ts';
import { AddLine } from '../notes/AddLine.tsx';
import type { NoteHandlers } from '../notes/note-handlers.ts';
import { usePanel } from '../panel-context.ts';
import { RefusedLines } from './RefusedLines.tsx';
import { RivalCardItem } from './RivalCardItem.tsx';
import { ratingText } from './rating-text.ts';

export interface RivalCardsProps {
  readonly rivalry: Rivalry | undefined;
  /** What we are called in the ratings. */
  readonly us: string | undefined;
  readonly playbook: Playbook;
  readonly notes?: NoteHandlers | undefined;
}

/** What is known of us and of each main rival. */
export function RivalCards({ rivalry, us, playbook, notes }: RivalCardsProps) {
  const { words } = usePanel();
  const cards = rivalry?.cards ?? [];
  return (
    <>
      <RefusedLines list="rivalCards" refused={rivalry?.refused ?? []} />
      <ul class="kam-plain">
        {cards.map((reading) => (
          <RivalCardItem key={reading.card.id} reading={reading} playbook={playbook} notes={notes} />
        ))}
      </ul>
      {notes && (
        <AddLine
          title={words.say(ratingText.addCard)}
          label={words.say(ratingText.cardFor)}
          taken={[]}
          onAdd={(rival) =>
            notes.note((before) => {
              const taken = [...cards.map(({ card }) => card), ...(before.rivalCards ?? [])];
              const ours = us !== undefined && sameText(us) === sameText(rival);
              return noteLine(before, 'rivalCards', {
                id: freeLineName('rivalCards', taken, 'card'),
                rival,
                date: notes.at().slice(0, 10),
                ...(ours ? { us: true } : {}),
              });
            })
          }
        />
      )}
    </>
  );
}
