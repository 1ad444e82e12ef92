import type { Field } from '../account/field.ts';
import type { HeaderUnit } from '../account/header-unit.ts';

interface Money {
  /** ISO code of the book's currency. */
  readonly currency: string;
  /** Where the rate of each currency stands. */
  readonly rates: Readonly<Record<string, string>>;
}

/**
 * What a header's unit does to a number below it, as the end of a formula: nothing, `*10000`, `/100` …
 *
 * @returns undefined for a currency that the book has no rate for.
 */
export function unitFactor(field: Field, unit: HeaderUnit | undefined, money: Money): string | undefined {
  if (unit === undefined) return '';
  switch (field.kind) {
    case 'money': {
      const yearly = field.perYear === true && unit.time === 'months' ? '*12' : '';
      const own = unit.currency;
      if (own === undefined || own === money.currency) return times(unit.factor) + yearly;
      const rate = money.rates[own];
      return rate === undefined ? undefined : `${times(unit.factor)}${yearly}*${rate}`;
    }
    case 'ratio':
      return unit.percent === true ? '/100' : '';
    case 'years':
      return unit.time === 'months' ? '/12' : '';
    case 'months':
      return unit.time === 'years' ? '*12' : '';
    case 'count':
      return times(unit.factor);
    case 'rating':
    case 'flag':
    case 'chainRole':
    case 'date':
    case 'text':
      return '';
  }
}

function times(factor: number): string {
  return factor === 1 ? '' : `*${factor}`;
}
