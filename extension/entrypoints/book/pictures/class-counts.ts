import { CLASSES, NO_CLASS } from '../../../../core/columns/what-if/reclass.ts';
import type { BookAccount } from '../../../book-flow/book-account.ts';

/** The value classes in the order in which they matter, and what stands outside of them. */
export type ValueGroup = (typeof CLASSES.value)[number] | 'prospect' | 'none';
const ORDER: readonly ValueGroup[] = ['core', 'secondary', 'rising', 'low', 'prospect', 'none'];

/** The accounts of a value class. */
export interface ClassCount {
  readonly group: ValueGroup;
  readonly rows: readonly number[];
  readonly open: number;
  /** Money a year where it is known; undefined where it is known of none. */
  readonly revenue: number | undefined;
}

/** Counts the value classes; prospects and accounts without a class only where there are some. */
export function classCounts(
  accounts: readonly BookAccount[],
  codes: Uint8Array,
  settled: Uint8Array,
  prospect: Uint8Array,
): readonly ClassCount[] {
  const rows = new Map<ValueGroup, number[]>(ORDER.map((group) => [group, []]));
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] as number;
    const group = code !== NO_CLASS ? CLASSES.value[code] : prospect[row] === 1 ? 'prospect' : 'none';
    if (group !== undefined) rows.get(group)?.push(row);
  }
  return [...rows]
    .filter(([group, own]) => own.length > 0 || (group !== 'prospect' && group !== 'none'))
    .map(([group, own]) => {
      const amounts = own.flatMap((row) => accounts[row]?.account.fields.revenue ?? []);
      return {
        group,
        rows: own,
        open: own.filter((row) => codes[row] !== NO_CLASS && settled[row] === 0).length,
        revenue: amounts.length === 0 ? undefined : amounts.reduce((sum, amount) => sum + amount, 0),
      };
    });
}
