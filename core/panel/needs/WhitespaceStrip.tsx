import type { ProductGaps } from '../../needs/product-gaps.ts';
import { Opener } from '../Opener.tsx';
import { usePanel } from '../panel-context.ts';
import { needsText } from './needs-text.ts';
import { WhitespaceTable } from './WhitespaceTable.tsx';

export interface WhitespaceStripProps {
  readonly gaps: ProductGaps;
}

/** Where they buy less from us than their industry does: as wide as the money, what rivals hold of it hatched. */
export function WhitespaceStrip({ gaps }: WhitespaceStripProps) {
  const { words } = usePanel();
  const { rows, money, winBack, wallet, from, peers } = gaps;
  const most = rows[0]?.money ?? 0;
  const open = rows.filter((row) => row.money > 0);
  return (
    <section aria-label={words.say(needsText.whitespace)}>
      <h3>{words.say(needsText.whitespace)}</h3>
      {open.length > 0 && (
        <>
          <p>
            <b>{words.money(money)}</b>{' '}
            <span class="kam-sub">
              {winBack > 0
                ? words.say(needsText.ofWhichWinBack, { money: words.money(winBack) })
                : words.say(needsText.aYear)}
            </span>
          </p>
          <span class="kam-strip" aria-hidden="true">
            {open.map((row) => (
              <span
                key={row.product}
                title={`${row.product}: ${words.money(row.money)}`}
                style={{ flexGrow: row.money, '--kam-heat': row.money / most }}
              >
                <span style={{ width: `${(row.winBack / row.money) * 100}%` }} />
              </span>
            ))}
          </span>
          <p class="kam-strip-names" aria-hidden="true">
            {open.slice(0, 3).map((row) => (
              <span key={row.product}>{row.product}</span>
            ))}
          </p>
        </>
      )}
      {open.length === 0 && <p class="kam-why">{words.say(needsText.noWhitespace)}</p>}
      <Opener label={words.say(needsText.byProduct)}>
        <WhitespaceTable gaps={gaps} />
      </Opener>
      <p class="kam-why">
        {words.sentences([
          words.say(needsText.mixFrom[from], { peers: words.count(peers ?? 0) }),
          ...(wallet ? [] : [words.say(needsText.mixOnly)]),
        ])}
      </p>
    </section>
  );
}
