import { DomainError } from '../account/domain-error.ts';

/**
 * Lifetime value as the source has it: yearly revenue × loyal years × profit rate, in money, undiscounted.
 *
 * @param profitRate Fraction of revenue; may be negative, at most 1.
 * @throws DomainError `out-of-range`.
 * @see METHODS 8.4.
 */
export function plainLifetimeValue(yearlyRevenue: number, loyalYears: number, profitRate: number): number {
  if (!Number.isFinite(yearlyRevenue))
    throw new DomainError('out-of-range', {
      parameter: 'yearlyRevenue',
      expected: 'an amount',
      received: yearlyRevenue,
    });
  if (!(Number.isFinite(loyalYears) && loyalYears >= 0))
    throw new DomainError('out-of-range', {
      parameter: 'loyalYears',
      expected: '0 or more',
      received: loyalYears,
    });
  if (!(profitRate >= -1.5 && profitRate <= 1)) {
    throw new DomainError('out-of-range', {
      parameter: 'profitRate',
      expected: 'a fraction up to 1: 15 % is written 0.15 or 15 %',
      received: profitRate,
    });
  }
  return yearlyRevenue * loyalYears * profitRate;
}
