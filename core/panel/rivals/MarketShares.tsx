import type { MarketShare } from '../../account/rival-record.ts';
import type { Rivalry } from '../../competition/rivalry.ts';
import type { Playbook } from '../../playbook/schema.ts';
import { AddLine } from '../notes/AddLine.tsx';
import { changedLine } from '../notes/changed-line.ts';
import { LineFields } from '../notes/LineFields.tsx';
import { LineItem } from '../notes/LineItem.tsx';
import { usePanel } from '../panel-context.ts';
import { EvidenceFields } from './EvidenceFields.tsx';
import { evidenceText } from './evidence-text.ts';
import { marketText } from './market-text.ts';
import { RefusedLines } from './RefusedLines.tsx';
import { ratingText } from './rating-text.ts';

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
  const positions = new Map((rivalry?.positions ?? []).map((one) => [one.provider, one]));
  const nameOf = ({ provider }: MarketShare) =>
    positions.get(provider)?.us === true ? words.say(marketText.us) : provider;
  const overfull = (rivalry?.shares ?? []).filter((one) => one.overfull);
  const put = (at: number, key: string, value: unknown) =>
    onChange?.((before) => before.map((one, own) => (own === at ? changedLine(one, key, value) : one)));
  return (
    <section aria-label={words.say(marketText.shares)}>
      <div class="kam-row kam-between">
        <h3>{words.say(marketText.shares)}</h3>
        {rivalry?.concentration !== undefined && (
          <span class="kam-sub">
            {words.say(marketText.concentration, { index: words.count(Math.round(rivalry.concentration)) })}
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
          const position = positions.get(share.provider)?.position;
          const name = nameOf(share);
          return (
            <LineItem
              key={`${at} ${share.provider}`}
              name={name}
              onRemove={onChange && (() => onChange((before) => before.filter((_, own) => own !== at)))}
              editor={
                onChange && (
                  <>
                    <LineFields
                      label={name}
                      fields={[
                        { key: 'share', label: words.say(marketText.share), kind: 'percent' },
                        { key: 'segment', label: words.say(marketText.segment), kind: 'text' },
                      ]}
                      values={{ share: Number((share.share * 100).toFixed(2)), segment: share.segment }}
                      onChange={(key, value) =>
                        put(at, key, key === 'share' ? Number(value ?? 0) / 100 : value)
                      }
                    />
                    <EvidenceFields
                      evidence={share}
                      allowed={sources.allowed}
                      sourceLabel={words.say(ratingText.sourceOf, { item: name })}
                      dateLabel={words.say(ratingText.dateOf, { item: name })}
                      onChange={({ source, date }) => {
                        put(at, 'source', source);
                        put(at, 'date', date);
                      }}
                    />
                  </>
                )
              }
            >
              <b>{name}</b> {words.ratio(share.share)}{' '}
              <span class="kam-sub">
                {[
                  ...(share.segment === undefined ? [] : [share.segment]),
                  ...(position === undefined ? [] : [words.say(rivals.positions[position].label)]),
                  evidenceText(share, words),
                ].join(' · ')}
              </span>
            </LineItem>
          );
        })}
      </ul>
      {onChange && (
        <AddLine
          title={words.say(marketText.addShare)}
          label={words.say(marketText.provider)}
          taken={[]}
          onAdd={(provider) =>
            onChange((before) => [
              ...before,
              { provider, share: 0, ...(today === undefined ? {} : { date: today }) },
            ])
          }
        />
      )}
    </section>
  );
}
