import { DomainError } from '../account/domain-error.ts';
import type { Playbook } from '../playbook/schema.ts';

export type Grade = 'A' | 'B' | 'C';

/**
 * Amount grade: the amount's share of the period's target, one grade up if the fee recurs.
 *
 * @param amount Money, 0 or more.
 * @param target Money to be won in the period, above 0.
 * @throws DomainError `out-of-range` for a target of 0 or below, or a negative amount.
 * @see METHODS 5.2.
 */
export function gradeOf(
  amount: number,
  target: number,
  recurring: boolean,
  policy: Playbook['pipeline']['grades'],
): Grade {
  if (!(target > 0))
    throw new DomainError('out-of-range', {
      parameter: 'target',
      expected: 'an amount above 0',
      received: target,
    });
  if (!(amount >= 0))
    throw new DomainError('out-of-range', {
      parameter: 'amount',
      expected: 'an amount of 0 or more',
      received: amount,
    });
  const share = amount / target;
  // Shares that print alike must grade alike: 0.1 of a target is not lost to binary fractions.
  if (share >= policy.A - 1e-9) return 'A';
  if (share >= policy.B - 1e-9) return recurring ? 'A' : 'B';
  return recurring ? 'B' : 'C';
}
