import type { ProductGap } from '../../../../core/needs/product-gaps.ts';
import { classNames } from '../../../../core/panel/class-name.ts';
import { usePanel } from '../../../../core/panel/panel-context.ts';
import type { GapPart } from '../../../book-flow/needs/book-whitespace.ts';
import { needsText } from '../../../book-flow/needs/needs-text.ts';

export interface WhitespaceCellProps {
  /** Undefined where nothing is open. */
  readonly gap: ProductGap | undefined;
  readonly part: GapPart;
  /** The most of any cell. */
  readonly most: number;
}

/** The money that an account leaves open in a product, and whether rivals hold some of it. */
export function WhitespaceCell({ gap, part, most }: WhitespaceCellProps) {
  const { words } = usePanel();
  if (gap === undefined) return <td />;
  const held = part !== 'increment' && gap.winBack > 0;
  const said = [
    words.say(needsText.cell, {
      money: words.money(gap.money),
      industry: words.ratio(gap.industryShare),
      ours: words.ratio(gap.ourShare),
    }),
    ...(held ? [words.say(needsText.cellWinBack, { money: words.money(gap.winBack) })] : []),
  ];
  return (
    // A few big accounts must not leave all others pale.
    <td title={said.join('; ')} style={{ '--book-heat': Math.sqrt(gap[part] / most) }}>
      <span class={classNames(held && 'book-held')}>
        {words.money(gap[part])}
        {held && <span class="kam-unseen"> {words.say(needsText.heldMark)}</span>}
      </span>
    </td>
  );
}
