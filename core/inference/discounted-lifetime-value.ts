import { DomainError } from '../account/domain-error.ts';

export interface LifetimeInput {
  /** Money a year. */
  readonly yearlyMargin: number;
  /** Share of customers kept a year, 0–1. */
  readonly retention: number;
  /** Fraction a year, above −1. */
  readonly discount: number;
  /** Whole years, 1 or more; without them for ever. */
  readonly years?: number;
  /** Growth of the margin a year; 0 when absent. */
  readonly growth?: number;
}

/**
 * Discounted lifetime value: Σ m·rᵗ ÷ (1 + i)ᵗ for t = 1…years; without years the margin multiple m·r ÷ (1 + i − r),
 * or with growth m·r ÷ (1 + i − r(1 + g)).
 *
 * @throws DomainError `out-of-range`; `no-solution` where the sum for ever is not finite.
 * @see METHODS 8.4, 10.2; Gupta & Lehmann 2003.
 */
export function discountedLifetimeValue({
  yearlyMargin,
  retention,
  discount,
  years,
  growth = 0,
}: LifetimeInput): number {
  if (!Number.isFinite(yearlyMargin))
    throw new DomainError('out-of-range', {
      parameter: 'yearlyMargin',
      expected: 'an amount',
      received: yearlyMargin,
    });
  if (!(retention >= 0 && retention <= 1)) {
    throw new DomainError('out-of-range', {
      parameter: 'retention',
      expected: 'a fraction from 0 to 1: 90 % is written 0.9 or 90 %',
      received: retention,
    });
  }
  if (!(discount > -1 && discount <= 1.5)) {
    throw new DomainError('out-of-range', {
      parameter: 'discount',
      expected: 'a fraction: 10 % is written 0.1 or 10 %',
      received: discount,
    });
  }
  if (years === undefined) {
    const rest = 1 + discount - retention * (1 + growth);
    if (rest <= 0)
      throw new DomainError('no-solution', {
        parameter: 'retention',
        expected: 'retention below 1 + discount, or a number of years',
        received: retention,
      });
    return (yearlyMargin * retention) / rest;
  }
  if (!(Number.isInteger(years) && years >= 1 && years <= 1000)) {
    throw new DomainError('out-of-range', {
      parameter: 'years',
      expected: 'a whole number from 1 to 1000',
      received: years,
    });
  }
  let value = 0;
  let factor = 1;
  for (let t = 1; t <= years; t += 1) {
    factor *= retention / (1 + discount);
    value += yearlyMargin * factor * (1 + growth) ** (t - 1);
  }
  return value;
}
