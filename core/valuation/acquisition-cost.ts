import { DomainError } from '../account/domain-error.ts';

export interface AcquisitionCostInput {
  /** Money a year for one salesperson, 0 or more. */
  readonly yearlyCost: number;
  /** Visits that this person makes in a year, above 0. */
  readonly visitsPerYear: number;
  /** Visits that one win takes on average, 0 or more. */
  readonly visitsPerWin: number;
}

/**
 * Cost of winning one customer, in money: yearly cost ÷ visits a year × visits per win.
 *
 * @throws DomainError `out-of-range`.
 * @see METHODS 8.4.
 * @example acquisitionCost({ yearlyCost: 182_500, visitsPerYear: 365, visitsPerWin: 4 }) //=> 2000
 */
export function acquisitionCost({ yearlyCost, visitsPerYear, visitsPerWin }: AcquisitionCostInput): number {
  if (!(Number.isFinite(yearlyCost) && yearlyCost >= 0))
    throw new DomainError('out-of-range', {
      parameter: 'yearlyCost',
      expected: '0 or more',
      received: yearlyCost,
    });
  if (!(Number.isFinite(visitsPerYear) && visitsPerYear > 0))
    throw new DomainError('out-of-range', {
      parameter: 'visitsPerYear',
      expected: 'more than 0',
      received: visitsPerYear,
    });
  if (!(Number.isFinite(visitsPerWin) && visitsPerWin >= 0))
    throw new DomainError('out-of-range', {
      parameter: 'visitsPerWin',
      expected: '0 or more',
      received: visitsPerWin,
    });
  return (yearlyCost / visitsPerYear) * visitsPerWin;
}
