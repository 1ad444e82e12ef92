import type { Field } from '../account/field.ts';
import type { HeaderUnit } from '../account/header-unit.ts';
import { LARGEST_BARE_RATIO } from '../account/parse-cell.ts';

/** The numbers that a field takes as they stand. */
export interface PlainRange {
  readonly low: number;
  readonly high: number;
  readonly whole: boolean;
  readonly zero: boolean;
}

const NOTHING: PlainRange = {
  low: Number.POSITIVE_INFINITY,
  high: Number.NEGATIVE_INFINITY,
  whole: false,
  zero: false,
};

/**
 * Which bare numbers need no second look in a column. It only spares the way: what lies outside is no fault yet
 * but goes to `parseCell`, and a column in a unit of its own goes there whole.
 */
export function plainRange(
  { kind, min, max, zeroIsMissing }: Field,
  unit: HeaderUnit | undefined,
): PlainRange {
  const asItIs =
    unit === undefined ||
    (unit.factor === 1 &&
      unit.currency === undefined &&
      unit.percent === undefined &&
      unit.time === undefined);
  if (!asItIs) return NOTHING;
  const most = kind === 'ratio' ? LARGEST_BARE_RATIO : Number.MAX_VALUE;
  return {
    low: Math.max(min ?? -most, -most),
    high: Math.min(max ?? most, most),
    whole: kind === 'count',
    zero: zeroIsMissing !== true,
  };
}
