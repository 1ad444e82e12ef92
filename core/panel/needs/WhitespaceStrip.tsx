import type { ProductGaps } from '../../needs/product-gaps.ts';
import { Opener } from '../Opener.tsx';
import { usePanel } from '../panel-context.ts';
import type { Words } from '../words.ts';
import { needsText } from './needs-text.ts';
import { WhitespaceTable } from './WhitespaceTable.tsx';

export interface WhitespaceStripProps {
  readonly gaps: ProductGaps;
}

/** Where they buy less from us than their industry does: as wide as the money, what rivals hold of it hatched. */
export function WhitespaceStrip({ gaps }: WhitespaceStripProps) {
  const { words } = usePanel();
  const { money, winBack, unsure } = gaps;
  const open = gaps.rows.flatMap(({ product, money: own = 0, winBack: held = 0 }) =>
    own > 0 ? [{ product, money: own, held }] : [],
  );
  const most = Math.max(...open.map((row) => row.money));
  return (
    <>
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
                <span style={{ width: `${(row.held / row.money) * 100}%` }} />
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
      {open.length === 0 && unsure === 0 && <p class="kam-why">{words.say(needsText.noWhitespace)}</p>}
      <Opener label={words.say(needsText.byProduct)}>
        <WhitespaceTable gaps={gaps} />
      </Opener>
      <p class="kam-why">{words.sentences(restsOn(gaps, words))}</p>
    </>
  );
}

/** What it is compared with, and what is not known that could change it. */
function restsOn({ from, peers, wallet, rows, unsure, unlisted }: ProductGaps, words: Words): string[] {
  const bought = rows.filter(({ revenue }) => revenue === undefined).map(({ product }) => product);
  return [
    ...(bought.length === 0
      ? []
      : [
          words.say(unsure > 0 ? needsText.unsure : needsText.unknownAmount, {
            products: words.list(bought),
            money: words.money(unsure),
          }),
        ]),
    ...(unlisted > 0 ? [words.say(needsText.unlisted, { money: words.money(unlisted) })] : []),
    words.say(needsText.mixFrom[from], { peers: peers === undefined ? '' : words.count(peers) }),
    ...(wallet ? [] : [words.say(needsText.mixOnly)]),
  ];
}
