import type { Account } from '../../account/account.ts';
import type { Assessment } from '../../assessment/assessment.ts';
import type { Playbook } from '../../playbook/schema.ts';
import { Fold } from '../Fold.tsx';
import type { NoteHandlers } from '../notes/note-handlers.ts';
import { Opener } from '../Opener.tsx';
import { usePanel } from '../panel-context.ts';
import { panelText } from '../panel-text.ts';
import { FactorPicture } from './FactorPicture.tsx';
import { ProviderTotals } from './ProviderTotals.tsx';
import { RatingParts } from './RatingParts.tsx';
import { RivalItems } from './RivalItems.tsx';
import { RivalryParts } from './RivalryParts.tsx';
import { rivalsLine } from './rivals-line.ts';
import { TrailList } from './TrailList.tsx';

export interface RivalsSectionProps {
  readonly assessment: Assessment;
  /** The record that was assessed; without it there is nothing to change, nor a SWOT to be made. */
  readonly account?: Account | undefined;
  readonly playbook: Playbook;
  readonly notes?: NoteHandlers | undefined;
}

/** How we stand against the rivals at this account: totals, where we trail and what to do, then all behind it. */
export function RivalsSection({ assessment, account, playbook, notes }: RivalsSectionProps) {
  const { words } = usePanel();
  const { competition, actions } = assessment;
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
        </>
      )}
      <FactorPicture assessment={assessment} />
      {competition && (
        <Opener label={words.say(panelText.items)}>
          <RivalItems competition={competition} />
        </Opener>
      )}
      {notes && account && (
        <RatingParts assessment={assessment} account={account} playbook={playbook} notes={notes} />
      )}
      {account && (
        <RivalryParts assessment={assessment} account={account} playbook={playbook} notes={notes} />
      )}
    </Fold>
  );
}
