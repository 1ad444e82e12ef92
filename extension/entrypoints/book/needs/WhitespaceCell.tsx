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
  const { [part]: money, winBack = 0, ourShare } = gap;
  const industry = words.ratio(gap.industryShare);
  if (money === undefined || gap.money === undefined || ourShare === undefined) {
    const most = words.money(part === 'winBack' ? Math.min(gap.atMost, gap.rivalRevenue ?? 0) : gap.atMost);
    return (
      <td title={words.say(needsText.cellUnknown, { money: most, industry })} style={NO_HEAT}>
        <span class="book-unsure">{words.say(needsText.upTo, { money: most })}</span>
      </td>
    );
  }
  const held = part !== 'increment' && winBack > 0;
  const said = [
    words.say(needsText.cell, {
      money: words.money(gap.money),
      industry,
      ours: words.ratio(ourShare),
    }),
    ...(held ? [words.say(needsText.cellWinBack, { money: words.money(winBack) })] : []),
  ];
  return (
    // A few big accounts must not leave all others pale.
    <td title={said.join('; ')} style={{ '--book-heat': Math.sqrt(money / most) }}>
      <span class={classNames(held && 'book-held')}>
        {words.money(money)}
        {held && <span class="kam-unseen"> {words.say(needsText.heldMark)}</span>}
      </span>
    </td>
  );
}

const NO_HEAT = { '--book-heat': 0 };
