import { CLASSES, NO_CLASS } from '../../../../core/columns/what-if/reclass.ts';
import type { BookAccount } from '../../../book-flow/book-account.ts';

/** The value classes in the order in which they matter, and what stands outside of them. */
export type ValueGroup = (typeof CLASSES.value)[number] | 'prospect' | 'none';
const ORDER: readonly ValueGroup[] = ['core', 'secondary', 'rising', 'low', 'prospect', 'none'];

/** How many accounts a value class has. */
export interface ClassCount {
  readonly group: ValueGroup;
  readonly count: number;
  readonly open: number;
  /** Money a year where it is known; undefined where it is known of none. */
  readonly revenue: number | undefined;
}

/** The value class of an account, or what stands in its place. */
export function groupOf(code: number, prospect: boolean): ValueGroup {
  return CLASSES.value[code] ?? (prospect ? 'prospect' : 'none');
}

/** Counts the value classes; prospects and accounts without a class only where there are some. */
export function classCounts(
  accounts: readonly BookAccount[],
  codes: Uint8Array,
  settled: Uint8Array,
  prospect: Uint8Array,
): readonly ClassCount[] {
  const counted = ORDER.map((group) => ({
    group,
    count: 0,
    open: 0,
    revenue: undefined as number | undefined,
  }));
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] as number;
    const own = counted[ORDER.indexOf(groupOf(code, prospect[row] === 1))];
    if (own === undefined) continue;
    own.count += 1;
    if (code !== NO_CLASS && settled[row] === 0) own.open += 1;
    const amount = accounts[row]?.account.fields.revenue;
    if (amount !== undefined) own.revenue = amount + (own.revenue ?? 0);
  }
  return counted.filter(({ group, count }) => count > 0 || (group !== 'prospect' && group !== 'none'));
}
