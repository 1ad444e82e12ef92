import type { Account } from '../../account/account.ts';
import type { Assessment } from '../../assessment/assessment.ts';
import type { Playbook } from '../../playbook/schema.ts';
import type { NoteHandlers } from '../notes/note-handlers.ts';
import { Opener } from '../Opener.tsx';
import { usePanel } from '../panel-context.ts';
import { panelText } from '../panel-text.ts';
import { RatingGrid } from './RatingGrid.tsx';
import { ratingText } from './rating-text.ts';

export interface RatingPartsProps {
  readonly assessment: Assessment;
  readonly account: Account;
  readonly playbook: Playbook;
  readonly notes: NoteHandlers;
}

/** The two grids to be filled: the scorecard, and what the customer buys by. */
export function RatingParts({ assessment, account, playbook, notes }: RatingPartsProps) {
  const { words } = usePanel();
  const { scorecards, scorecard, factors } = playbook.competition;
  const card = scorecards.find(({ id }) => id === scorecard);
  const nobody = { providers: [words.say(panelText.us)], ratings: [] };
  const shared = { refused: assessment.rivalry?.refused ?? [], playbook, notes };
  return (
    <>
      {card && (
        <Opener label={words.say(ratingText.rate)} beside={words.say(ratingText.hint)}>
          <RatingGrid
            list="rivals"
            groups={card.groups}
            ratings={account.rivals ?? nobody}
            totals={assessment.competition?.providers.map(({ total }) => total)}
            {...shared}
          />
        </Opener>
      )}
      <Opener label={words.say(ratingText.rateFactors)} beside={words.say(ratingText.factorsHint)}>
        <RatingGrid
          list="factors"
          groups={factors.groups}
          // Whoever is rated on the scorecard is rated here too.
          ratings={account.factors ?? { providers: (account.rivals ?? nobody).providers, ratings: [] }}
          {...shared}
        />
      </Opener>
    </>
  );
}
