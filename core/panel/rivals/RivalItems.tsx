import type { ScoreboardResult } from '../../competition/scoreboard.ts';
import { usePanel } from '../panel-context.ts';
import { panelText } from '../panel-text.ts';

export interface RivalItemsProps {
  readonly competition: ScoreboardResult;
}

/** Every rated item with each provider's rating; who leads is set bold, where we trail is said. */
export function RivalItems({ competition }: RivalItemsProps) {
  const { words } = usePanel();
  const { providers, items } = competition;
  const rated = items.filter((entry) => entry.scores.some((score) => score !== undefined));
  return (
    // A table wider than the panel scrolls by itself, by keyboard as well.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling area must be reachable by keyboard.
    <section class="kam-scroll" aria-label={words.say(panelText.items)} tabIndex={0}>
      <table class="kam-table">
        <thead>
          <tr>
            <th scope="col">{words.say(panelText.item)}</th>
            {providers.map((provider) => (
              <th key={provider.name} scope="col">
                <span class="kam-rating-name">{provider.us ? words.say(panelText.us) : provider.name}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rated.map((entry) => (
            <tr key={entry.id}>
              <th scope="row">
                {words.say(entry.label)}
                {entry.trail !== undefined && (
                  <span class="kam-sub">
                    {words.say(panelText.trailBy, {
                      points: words.points(entry.trail),
                      rival: entry.bestRival ?? '',
                    })}
                  </span>
                )}
              </th>
              {providers.map((provider, index) => {
                const score = entry.scores[index];
                const shown = score === undefined ? '—' : words.points(score);
                return (
                  <td key={provider.name}>
                    {entry.leaders.includes(provider.name) ? <b>{shown}</b> : shown}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
