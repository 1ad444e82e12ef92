import type { OwnWinRate } from '../pipeline/own-win-rates.ts';
import type { Playbook } from '../playbook/schema.ts';
import { usePanel } from './panel-context.ts';
import { panelText } from './panel-text.ts';

export interface OwnWinRatesProps {
  /** Rungs whose rate is that of one's own closed deals. */
  readonly rates: readonly OwnWinRate[];
  readonly rungs: Playbook['pipeline']['rungs'];
}

/** On how many of one's own closed deals the win rates rest; nothing where they are the ladder's. */
export function OwnWinRates({ rates, rungs }: OwnWinRatesProps) {
  const { words } = usePanel();
  if (rates.length === 0) return null;
  return (
    <>
      <h3>{words.say(panelText.ownRates)}</h3>
      <ul class="kam-lines">
        {rates.map(({ rung, rate, won, closed, range, ladder }) => (
          <li key={rung} data-rung={rung}>
            <span>
              {words.say(rungs[rung - 1]?.label ?? panelText.ownRates)}{' '}
              {range && (
                <span class="kam-sub">
                  {words.say(panelText.ownRateFrom, {
                    won: words.count(won),
                    closed: words.count(closed),
                    low: words.ratio(range[0]),
                    high: words.ratio(range[1]),
                  })}
                </span>
              )}
            </span>
            <span class="kam-end">
              {words.ratio(rate ?? ladder)}{' '}
              <span class="kam-sub">{words.say(panelText.ladderRate, { rate: words.ratio(ladder) })}</span>
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
