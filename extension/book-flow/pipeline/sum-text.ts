import type { Words } from '../../../core/panel/words.ts';

/** A sum of amounts; of deals none of which has an amount it is not known. */
export function sumText(
  amount: number,
  { count, withoutAmount }: { readonly count: number; readonly withoutAmount: number },
  words: Words,
): string {
  return count > 0 && withoutAmount === count ? '—' : words.money(amount);
}
