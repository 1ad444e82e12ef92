import type { Field } from './field.ts';
import type { HeaderUnit } from './header-unit.ts';

/**
 * Whether a column in that unit can hold the field at all: `Profit (%)` is a margin, not a profit,
 * and `Tenure (USD)` is no time.
 */
export function unitFits({ kind, perYear }: Field, unit: HeaderUnit | undefined): boolean {
  if (unit === undefined) return true;
  if (unit.percent === true) return kind === 'ratio';
  if (unit.currency !== undefined && kind !== 'money') return false;
  if (unit.factor !== 1 && kind !== 'money' && kind !== 'count' && kind !== 'date') return false;
  // An amount a month is not an amount a year until it is taken twelve times; one owed is not a flow.
  return !(kind === 'money' && unit.time === 'months' && perYear !== true);
}
