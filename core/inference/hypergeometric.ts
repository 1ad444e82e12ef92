import { DomainError } from '../account/domain-error.ts';

const LONGEST = 1_000_000;

/**
 * Gauss' hypergeometric function ₂F₁(a, b; c; z) by its series, for 0 ≤ z < 1 and c above 0.
 *
 * @throws DomainError `no-solution` where the series does not settle.
 */
export function hypergeometric(a: number, b: number, c: number, z: number): number {
  let term = 1;
  let sum = 1;
  for (let n = 0; n < LONGEST; n += 1) {
    term *= ((a + n) * (b + n) * z) / ((c + n) * (n + 1));
    sum += term;
    if (Math.abs(term) <= 1e-16 * Math.abs(sum)) return sum;
  }
  throw new DomainError('no-solution', { parameter: 'horizon', expected: 'a shorter horizon', received: z });
}
