import type { RivalRatings } from '../../account/account.ts';
import type { ScoreboardResult } from '../../competition/scoreboard.ts';
import type { Playbook } from '../../playbook/schema.ts';
import { Fold } from '../Fold.tsx';
import type { NoteHandlers } from '../notes/note-handlers.ts';
import { usePanel } from '../panel-context.ts';
import { panelText } from '../panel-text.ts';
import { RatingGrid } from './RatingGrid.tsx';
import { RivalItems } from './RivalItems.tsx';
import { rivalsLine } from './rivals-line.ts';

export interface RivalsSectionProps {
  readonly competition: ScoreboardResult | undefined;
  /** As they are on record. */
  readonly rivals?: RivalRatings | undefined;
  readonly playbook: Playbook;
  readonly notes?: NoteHandlers | undefined;
}

/** How we stand against the rivals at this account: totals, then item by item. */
export function RivalsSection({ competition, rivals, playbook, notes }: RivalsSectionProps) {
  const { words } = usePanel();
  const title = words.say(panelText.rivals);
  const ours = words.say(panelText.us);
  const grid = notes && <RatingGrid rivals={rivals} playbook={playbook} notes={notes} />;
  if (competition === undefined) {
    return (
      <Fold title={title} summary={words.say(panelText.notRated)}>
        <p class="kam-why">{words.say(notes ? panelText.rateHere : panelText.rateHint)}</p>
        {grid}
      </Fold>
    );
  }
  return (
    <Fold title={title} summary={rivalsLine(competition, words)}>
      <h3>{words.say(panelText.totals)}</h3>
      <ul class="kam-lines">
        {competition.providers.map((provider) => (
          <li key={provider.name}>
            <span>
              <b>{provider.name}</b>
              {provider.us && provider.name.toLowerCase() !== ours.toLowerCase() && (
                <span class="kam-sub"> {ours}</span>
              )}
            </span>
            <span class="kam-end">
              {provider.total === undefined ? '—' : words.points(provider.total)}
              <span class="kam-sub">
                {' · '}
                {provider.rank === undefined
                  ? words.say(panelText.unranked)
                  : words.say(panelText.ranked, { rank: provider.rank })}
                {provider.rated < 1 &&
                  ` · ${words.say(panelText.ratedShare, { share: words.ratio(provider.rated) })}`}
              </span>
            </span>
          </li>
        ))}
      </ul>
      <h3>{words.say(panelText.items)}</h3>
      <RivalItems competition={competition} />
      {grid}
    </Fold>
  );
}
