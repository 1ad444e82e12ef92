import { usePanel } from '../../../../core/panel/panel-context.ts';
import { rivalsText } from '../../../book-flow/rivals/rivals-text.ts';
import type { KnownSum } from '../../../book-flow/rivals/standing-of.ts';

export interface SumCellProps {
  readonly sum: KnownSum;
  /** Of how many accounts it could be known. */
  readonly of: number;
}

/** A sum of money, and on how many accounts it rests where some do not state it. */
export function SumCell({ sum: { amount, known }, of }: SumCellProps) {
  const { words } = usePanel();
  return (
    <td>
      {amount === undefined ? '—' : words.money(amount)}
      {known > 0 && known < of && (
        <span class="kam-sub">
          {words.say(rivalsText.knownOf, { known: words.count(known), all: words.count(of) })}
        </span>
      )}
    </td>
  );
}
