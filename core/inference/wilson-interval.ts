import { DomainError } from '../account/domain-error.ts';
import { normalQuantile } from './normal-quantile.ts';

/**
 * Wilson's score interval of a share, two fractions.
 *
 * @param successes 0 to n.
 * @param n Answers, 1 or more.
 * @param confidence Above 0, below 1; 0.95 by default.
 * @throws DomainError `out-of-range`.
 * @see Wilson 1927; Newcombe 1998, method 3; METHODS 7.3.
 * @example wilsonInterval(81, 263) //=> [0.2553, 0.3662]
 */
export function wilsonInterval(
  successes: number,
  n: number,
  confidence = 0.95,
): readonly [low: number, high: number] {
  if (!(n > 0 && Number.isFinite(n)))
    throw new DomainError('out-of-range', { parameter: 'n', expected: 'more than 0', received: n });
  if (!(successes >= 0 && successes <= n))
    throw new DomainError('out-of-range', {
      parameter: 'successes',
      expected: `0 to ${n}`,
      received: successes,
    });
  if (!(confidence > 0 && confidence < 1)) {
    throw new DomainError('out-of-range', {
      parameter: 'confidence',
      expected: 'a fraction between 0 and 1: 95 % is written 0.95',
      received: confidence,
    });
  }
  const z = -normalQuantile((1 - confidence) / 2);
  const p = successes / n;
  const centre = p + (z * z) / (2 * n);
  const half = z * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n));
  const scale = 1 + (z * z) / n;
  // At the ends the interval closes exactly; rounding must not let it pass 0 or 1.
  return [successes === 0 ? 0 : (centre - half) / scale, successes === n ? 1 : (centre + half) / scale];
}
