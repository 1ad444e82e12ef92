import { freeLineName, noteLine } from '../../account/change-notes.ts';
import type { RivalCard } from '../../account/rival-record.ts';
import { sameText } from '../../account/same-text.ts';
import type { Rivalry } from '../../competition/rivalry.ts';
import type { Playbook } from '../../playbook/schema.ts';
import { AddLine } from '../notes/AddLine.tsx';
import type { NoteHandlers } from '../notes/note-handlers.ts';
import { usePanel } from '../panel-context.ts';
import { RefusedCard } from './RefusedCard.tsx';
import { RivalCardItem } from './RivalCardItem.tsx';
import { ratingText } from './rating-text.ts';

export interface RivalCardsProps {
  readonly rivalry: Rivalry | undefined;
  /** As they are on record, those that must not be used among them. */
  readonly given: readonly RivalCard[];
  /** What we are called in the ratings. */
  readonly us: string | undefined;
  readonly playbook: Playbook;
  readonly notes?: NoteHandlers | undefined;
}

/** What is known of us and of each main rival. */
export function RivalCards({ rivalry, given, us, playbook, notes }: RivalCardsProps) {
  const { words } = usePanel();
  const cards = rivalry?.cards ?? [];
  return (
    <>
      <ul class="kam-plain">
        {given
          .filter(({ id }) => !cards.some(({ card }) => card.id === id))
          .map((card) => (
            <RefusedCard
              key={card.id}
              card={card}
              refused={rivalry?.refused ?? []}
              allowed={playbook.competition.sources.allowed}
              notes={notes}
            />
          ))}
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
