import type { GridCell } from '../../../../core/classification/product-grid.ts';
import { usePanel } from '../../../../core/panel/panel-context.ts';
import { productsText } from './products-text.ts';

export interface CombinationsProps {
  readonly title: string;
  readonly cells: readonly GridCell[];
  nameOf(group: string | undefined): string;
}

/** Combinations of product and customer group by name, the most telling first. */
export function Combinations({ title, cells, nameOf }: CombinationsProps) {
  const { words } = usePanel();
  return (
    <section class="kam-card" aria-label={title}>
      <h2>{title}</h2>
      {cells.length === 0 && <p class="kam-why">{words.say(productsText.none)}</p>}
      <ol class="kam-list">
        {cells.map(({ product = '', group, contribution, revenue }) => (
          <li key={JSON.stringify([product, group])} class="kam-row kam-between">
            <span>{words.say(productsText.pair, { product, group: nameOf(group) })}</span>
            <span class="book-amount">{amount(contribution ?? revenue)}</span>
          </li>
        ))}
      </ol>
    </section>
  );

  function amount(money: number | undefined): string {
    return money === undefined ? '—' : words.money(money);
  }
}
