import type { ProviderTotal, ScoreboardResult } from '../../competition/scoreboard.ts';
import { usePanel } from '../panel-context.ts';
import { panelText } from '../panel-text.ts';
import { ratingText } from './rating-text.ts';

/** Every provider's total, and what it comes to in each group of items. */
export function ProviderTotals({ providers }: Pick<ScoreboardResult, 'providers'>) {
  const { words } = usePanel();
  const groups = providers[0]?.groups ?? [];
  const best = Math.max(...providers.map(({ total }) => total ?? 0));
  const isUnsure = ({ low, high }: Pick<ProviderTotal, 'low' | 'high'>) => points(low) !== points(high);
  const points = (score: number | undefined) => (score === undefined ? '—' : words.points(score));
  return (
    <div class="kam-totals-sheet">
      {/* A table wider than the panel scrolls by itself, by keyboard as well. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling area must be reachable by keyboard. */}
      <section class="kam-scroll" aria-label={words.say(panelText.totals)} tabIndex={0}>
        <table class="kam-table kam-totals">
          <thead>
            <tr>
              <th scope="col">{words.say(panelText.totals)}</th>
              {providers.map((provider) => (
                <th key={provider.name} scope="col">
                  <span class="kam-rating-name">{provider.us ? words.say(panelText.us) : provider.name}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <tr class="kam-totals-all">
              <th scope="row">{words.say(panelText.total)}</th>
              {providers.map(({ name, us, total, rank, low, high }) => (
                <td key={name}>
                  {total === best ? <b>{points(total)}</b> : points(total)}
                  <span class="kam-sub">
                    {rank === undefined
                      ? words.say(panelText.unranked)
                      : words.say(panelText.ranked, { rank })}
                  </span>
                  {isUnsure({ low, high }) && (
                    <span class="kam-sub kam-totals-range">
                      {points(low)}–{points(high)}
                    </span>
                  )}
                  <span class="kam-total-bar" aria-hidden="true">
                    <span
                      class={us ? 'kam-total-ours' : 'kam-total-theirs'}
                      style={{ width: `${(total ?? 0) * 10}%` }}
                    />
                  </span>
                </td>
              ))}
            </tr>
            {groups.map(({ id, label }, at) => (
              <tr key={id}>
                <th scope="row">{words.say(label)}</th>
                {providers.map(({ name, groups: own }) => (
                  <td key={name}>{points(own[at]?.total)}</td>
                ))}
              </tr>
            ))}
            {providers.some(({ rated }) => rated < 1) && (
              <tr class="kam-faded">
                <th scope="row">{words.say(ratingText.rated)}</th>
                {providers.map(({ name, rated }) => (
                  <td key={name}>{words.ratio(rated)}</td>
                ))}
              </tr>
            )}
          </tbody>
        </table>
      </section>
      {providers.some(isUnsure) && <p class="kam-why">{words.say(ratingText.byNow)}</p>}
    </div>
  );
}
