import type { GridCell } from '../../../../core/classification/product-grid.ts';
import { usePanel } from '../../../../core/panel/panel-context.ts';
import { productsText } from './products-text.ts';

export interface GridMarkCellProps {
  /** Undefined where nobody of the group has the product. */
  readonly cell: GridCell | undefined;
}

/** One mark with the contribution that it stands on, and of how much that is known. */
export function GridMarkCell({ cell }: GridMarkCellProps) {
  const { words } = usePanel();
  if (cell === undefined) return <td />;
  const { mark, contribution, margin, known, lines, revenue } = cell;
  const said = words.say(mark === undefined ? productsText.unknownMark : productsText.marks[mark]);
  return (
    <td title={margin === undefined ? said : `${said}, ${marginText(margin)}`}>
      <span class="book-mark" aria-hidden="true">
        {mark ?? '?'}
      </span>
      <span class="kam-unseen">{said}</span>
      {/* Revenue alone tells no profit: it is shown only where it says how much hangs on the answer. */}
      <span class="kam-sub">
        {contribution !== undefined
          ? words.money(contribution)
          : revenue === undefined
            ? '—'
            : words.money(revenue)}
      </span>
      {known > 0 && known < lines && (
        <span class="kam-sub">{words.say(productsText.partKnown, { known, lines })}</span>
      )}
    </td>
  );

  function marginText(share: number): string {
    return words.say(productsText.margin, { margin: words.ratio(share) });
  }
}
