import type { ScoreboardResult } from '../competition/scoreboard.ts';
import { Fold } from './Fold.tsx';
import { usePanel } from './panel-context.ts';
import { panelText } from './panel-text.ts';
import { RivalItems } from './RivalItems.tsx';
import { rivalsLine } from './rivals-line.ts';

export interface RivalsSectionProps {
  readonly competition: ScoreboardResult | undefined;
}

/** How we stand against the rivals at this account: totals, then item by item. */
export function RivalsSection({ competition }: RivalsSectionProps) {
  const { words } = usePanel();
  const title = words.say(panelText.rivals);
  const ours = words.say(panelText.us);
  if (competition === undefined) {
    return (
      <Fold title={title} summary={words.say(panelText.notRated)}>
        <p class="kam-why">{words.say(panelText.rateHint)}</p>
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
    </Fold>
  );
}
