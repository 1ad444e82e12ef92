import type { RivalRatings } from '../../account/account.ts';
import type { Assessment } from '../../assessment/assessment.ts';
import type { Playbook } from '../../playbook/schema.ts';
import { Disclosure } from '../Disclosure.tsx';
import { Fold } from '../Fold.tsx';
import type { NoteHandlers } from '../notes/note-handlers.ts';
import { usePanel } from '../panel-context.ts';
import { panelText } from '../panel-text.ts';
import { ProviderTotals } from './ProviderTotals.tsx';
import { RatingGrid } from './RatingGrid.tsx';
import { RivalItems } from './RivalItems.tsx';
import { ratingText } from './rating-text.ts';
import { rivalsLine } from './rivals-line.ts';
import { TrailList } from './TrailList.tsx';

export interface RivalsSectionProps {
  readonly assessment: Pick<Assessment, 'competition' | 'rivalry' | 'actions'>;
  /** As they are on record. */
  readonly rivals?: RivalRatings | undefined;
  readonly playbook: Playbook;
  readonly notes?: NoteHandlers | undefined;
}

/** How we stand against the rivals at this account: totals, where we trail and what to do, then item by item. */
export function RivalsSection({ assessment, rivals, playbook, notes }: RivalsSectionProps) {
  const { words } = usePanel();
  const { competition, actions } = assessment;
  const { scorecards, scorecard } = playbook.competition;
  const card = scorecards.find(({ id }) => id === scorecard);
  return (
    <Fold
      title={words.say(panelText.rivals)}
      summary={competition === undefined ? words.say(panelText.notRated) : rivalsLine(competition, words)}
    >
      {competition === undefined ? (
        <p class="kam-why">{words.say(notes ? panelText.rateHere : panelText.rateHint)}</p>
      ) : (
        <>
          <ProviderTotals providers={competition.providers} />
          <TrailList items={competition.items} actions={actions} />
          <Disclosure label={words.say(panelText.items)}>
            <RivalItems competition={competition} />
          </Disclosure>
        </>
      )}
      {notes && card && (
        <Disclosure label={words.say(ratingText.rate)} beside={words.say(ratingText.hint)}>
          <RatingGrid
            list="rivals"
            groups={card.groups}
            ratings={rivals ?? { providers: [words.say(panelText.us)], ratings: [] }}
            totals={competition?.providers.map(({ total }) => total)}
            refused={assessment.rivalry?.refused ?? []}
            playbook={playbook}
            notes={notes}
          />
        </Disclosure>
      )}
    </Fold>
  );
}
