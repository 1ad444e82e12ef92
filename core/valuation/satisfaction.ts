import { DomainError } from '../account/domain-error.ts';

/**
 * Satisfaction = perceived ÷ expected service; 1 meets expectation.
 *
 * @param perceived 1–10 as the customer feels it.
 * @param expected 1–10 as the customer expects it.
 * @throws DomainError `out-of-range` for a rating outside 1–10.
 * @see METHODS 7.3.
 * @example satisfaction(8, 10) //=> 0.8
 */
export function satisfaction(perceived: number, expected: number): number {
  for (const [parameter, rating] of [
    ['perceived', perceived],
    ['expected', expected],
  ] as const) {
    if (!(rating >= 1 && rating <= 10)) {
      throw new DomainError('out-of-range', {
        parameter,
        expected: 'a rating from 1 to 10',
        received: rating,
      });
    }
  }
  return perceived / expected;
}
