import type { GridCell, ProductGrid } from '../../../../core/classification/product-grid.ts';
import { usePanel } from '../../../../core/panel/panel-context.ts';
import { GridMarkCell } from './GridMarkCell.tsx';
import { productsText } from './products-text.ts';

export interface ProductGridTableProps {
  readonly grid: ProductGrid;
  /** The name of a customer group; of those who state none for undefined. */
  nameOf(group: string | undefined): string;
}

/** Products down, customer groups across, the totals at the ends. */
export function ProductGridTable({ grid, nameOf }: ProductGridTableProps) {
  const { words } = usePanel();
  const at = new Map(grid.cells.map((cell) => [keyOf(cell), cell]));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard.
    <section class="kam-scroll" tabIndex={0} aria-label={words.say(productsText.caption)}>
      <table class="kam-table book-figures book-grid-marks">
        <caption class="kam-unseen">{words.say(productsText.caption)}</caption>
        <thead>
          <tr>
            <th scope="col">{words.say(productsText.product)}</th>
            {grid.groups.map(({ group }) => (
              <th key={group ?? ''} scope="col">
                {nameOf(group)}
              </th>
            ))}
            <th scope="col">{words.say(productsText.all)}</th>
          </tr>
        </thead>
        <tbody>
          {grid.products.map((product) => (
            <tr key={product.product}>
              <th scope="row">{product.product}</th>
              {grid.groups.map(({ group }) => (
                <GridMarkCell key={group ?? ''} cell={at.get(keyOf({ product: product.product, group }))} />
              ))}
              <GridMarkCell cell={product} />
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{words.say(productsText.total)}</th>
            {grid.groups.map((group) => (
              <GridMarkCell key={group.group ?? ''} cell={group} />
            ))}
            <GridMarkCell cell={grid.total} />
          </tr>
        </tfoot>
      </table>
    </section>
  );
}

function keyOf({ product, group }: Pick<GridCell, 'product' | 'group'>): string {
  return JSON.stringify([product ?? null, group ?? null]);
}
