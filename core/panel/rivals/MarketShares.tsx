import type { MarketShare } from '../../account/rival-record.ts';
import { sameText } from '../../account/same-text.ts';
import type { Rivalry } from '../../competition/rivalry.ts';
import type { Playbook } from '../../playbook/schema.ts';
import { AddLine } from '../notes/AddLine.tsx';
import { changedLine } from '../notes/changed-line.ts';
import { usePanel } from '../panel-context.ts';
import { MarketShareItem } from './MarketShareItem.tsx';
import { marketText } from './market-text.ts';
import { RefusedLines } from './RefusedLines.tsx';

export interface MarketSharesProps {
  /** As they are on record. */
  readonly shares: readonly MarketShare[];
  readonly rivalry: Rivalry | undefined;
  readonly playbook: Playbook;
  /** ISO day of what is noted now. */
  readonly today: string | undefined;
  readonly onChange?:
    | ((change: (before: readonly MarketShare[]) => readonly MarketShare[]) => void)
    | undefined;
}

/** Who holds how much of the market, and what position follows. */
export function MarketShares({ shares, rivalry, playbook, today, onChange }: MarketSharesProps) {
  const { words } = usePanel();
  const { rivals, sources } = playbook.competition;
  const positions = new Map((rivalry?.positions ?? []).map((one) => [sameText(one.provider), one]));
  const positionOf = ({ provider }: MarketShare) => positions.get(sameText(provider));
  const nameOf = (share: MarketShare) =>
    positionOf(share)?.us === true ? words.say(marketText.us) : share.provider;
  const ourPosition = (rivalry?.positions ?? []).find(({ us }) => us)?.position;
  const advice = ourPosition && rivals.positions[ourPosition];
  const known = rivalry?.shares.find(({ segment }) => segment === undefined)?.sum ?? 1;
  const overfull = (rivalry?.shares ?? []).filter((one) => one.overfull);
  const put = (at: number, key: string, value: unknown) =>
    onChange?.((before) => before.map((one, own) => (own === at ? changedLine(one, key, value) : one)));
  return (
    <section aria-label={words.say(marketText.shares)}>
      <div class="kam-row kam-between">
        <h3>{words.say(marketText.shares)}</h3>
        {rivalry?.concentration !== undefined && (
          <span class="kam-sub">
            {words.say(
              words.ratio(known) === words.ratio(1) ? marketText.concentration : marketText.concentrationOf,
              { index: words.count(Math.round(rivalry.concentration)), sum: words.ratio(known) },
            )}
          </span>
        )}
      </div>
      {overfull.map(({ segment, sum }) => (
        <p key={segment ?? ''} class="kam-fault">
          {words.say(marketText.overfull, {
            segment: segment ?? words.say(marketText.wholeMarket),
            sum: words.ratio(sum),
          })}
        </p>
      ))}
      <RefusedLines list="shares" refused={rivalry?.refused ?? []} />
      <ul class="kam-plain">
        {shares.map((share, at) => {
          const position = positionOf(share)?.position;
          return (
            <MarketShareItem
              key={`${at} ${share.provider}`}
              share={share}
              name={nameOf(share)}
              position={position && words.say(rivals.positions[position].label)}
              allowed={sources.allowed}
              onChange={onChange && ((key, value) => put(at, key, value))}
              onRemove={onChange && (() => onChange((before) => before.filter((_, own) => own !== at)))}
            />
          );
        })}
      </ul>
      {advice && (
        <p class="kam-why">
          <b>{words.say(advice.label)}</b> {words.say(advice.strategy)}
        </p>
      )}
      {onChange && (
        <AddLine
          title={words.say(marketText.addShare)}
          label={words.say(marketText.provider)}
          taken={[]}
          onAdd={(provider) =>
            onChange((before) => [...before, { provider, ...(today === undefined ? {} : { date: today }) }])
          }
        />
      )}
    </section>
  );
}
