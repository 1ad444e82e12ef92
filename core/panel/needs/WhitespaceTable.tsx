import type { ProductGaps } from '../../needs/product-gaps.ts';
import { usePanel } from '../panel-context.ts';
import { needsText } from './needs-text.ts';

/** The whitespace product by product: our share beside the industry's, and the money between them. */
export function WhitespaceTable({ gaps: { rows } }: { readonly gaps: ProductGaps }) {
  const { words } = usePanel();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling area must be reachable by keyboard.
    <section class="kam-scroll" aria-label={words.say(needsText.byProduct)} tabIndex={0}>
      <table class="kam-table">
        <thead>
          <tr>
            <th scope="col">{words.say(needsText.product)}</th>
            <th scope="col">{words.say(needsText.ourShare)}</th>
            <th scope="col">{words.say(needsText.industryShare)}</th>
            <th scope="col">{words.say(needsText.money)}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ product, ourShare, industryShare, money, winBack = 0, atMost }) => (
            <tr key={product}>
              <th scope="row">{product}</th>
              <td>{ourShare === undefined ? words.say(needsText.notKnown) : words.ratio(ourShare)}</td>
              <td>{words.ratio(industryShare)}</td>
              <td>
                {money === undefined
                  ? words.say(needsText.upTo, { money: words.money(atMost) })
                  : money > 0
                    ? words.money(money)
                    : '—'}
                {winBack > 0 && (
                  <span class="kam-sub">{words.say(needsText.winBack, { money: words.money(winBack) })}</span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
