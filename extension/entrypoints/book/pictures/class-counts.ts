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

type Sum = { -readonly [part in keyof ClassCount]: ClassCount[part] };

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
  const sums = new Map<ValueGroup, Sum>(
    ORDER.map((group) => [group, { group, count: 0, open: 0, revenue: undefined }]),
  );
  const sumOf = (group: ValueGroup) => sums.get(group) as Sum;
  // Looked up before the loop: it runs over the whole book in every frame while a weight is moved.
  const classed = CLASSES.value.map(sumOf);
  const [prospects, none] = [sumOf('prospect'), sumOf('none')];
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] as number;
    const own = (code === NO_CLASS ? (prospect[row] === 1 ? prospects : none) : classed[code]) as Sum;
    own.count += 1;
    if (code !== NO_CLASS && settled[row] === 0) own.open += 1;
    const amount = accounts[row]?.account.fields.revenue;
    if (amount !== undefined) own.revenue = amount + (own.revenue ?? 0);
  }
  return [...sums.values()].filter(
    ({ group, count }) => count > 0 || (group !== 'prospect' && group !== 'none'),
  );
}
