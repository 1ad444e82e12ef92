import type { NoteHandlers } from '../notes/note-handlers.ts';
import { Opener } from '../Opener.tsx';
import { usePanel } from '../panel-context.ts';
import { AttractivenessPart } from './AttractivenessPart.tsx';
import { MarketPart } from './MarketPart.tsx';
import { marketText } from './market-text.ts';
import type { RatingPartsProps } from './RatingParts.tsx';
import { RivalCards } from './RivalCards.tsx';
import { ratingText } from './rating-text.ts';
import { SwotBoard } from './SwotBoard.tsx';

export interface RivalryPartsProps extends Omit<RatingPartsProps, 'notes'> {
  readonly notes?: NoteHandlers | undefined;
}

/** Attractiveness, cards, market and SWOT, each closed until it is wanted. */
export function RivalryParts({ assessment, account, playbook, notes }: RivalryPartsProps) {
  const { words } = usePanel();
  const { rivalry, competition } = assessment;
  const cards = account.rivalCards?.length ?? 0;
  const us = (account.rivals ?? account.factors)?.providers[0];
  return (
    <>
      {(account.attractiveness || notes) && (
        <AttractivenessPart assessment={assessment} account={account} playbook={playbook} notes={notes} />
      )}
      {(cards > 0 || notes) && (
        <Opener label={words.say(ratingText.cards)} beside={cards > 0 ? words.count(cards) : undefined}>
          <RivalCards
            rivalry={rivalry}
            given={account.rivalCards ?? []}
            us={us}
            playbook={playbook}
            notes={notes}
          />
        </Opener>
      )}
      {(account.market || notes) && (
        <Opener label={words.say(marketText.market)}>
          <MarketPart market={account.market} rivalry={rivalry} playbook={playbook} notes={notes} />
        </Opener>
      )}
      {(competition || rivalry || notes) && (
        <Opener label={words.say(marketText.swot)}>
          <SwotBoard account={account} assessment={assessment} playbook={playbook} notes={notes} />
        </Opener>
      )}
    </>
  );
}
