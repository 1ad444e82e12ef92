import { DomainError } from '../account/domain-error.ts';
import { hypergeometric } from './hypergeometric.ts';
import { logGamma } from './log-gamma.ts';

/** Parameters of the BG/NBD model, all above 0; r and α of the buying rate, a and b of dropping out. */
export interface BgNbd {
  readonly r: number;
  readonly alpha: number;
  readonly a: number;
  readonly b: number;
}

/** A customer's purchases: x repeat purchases, the last at t_x, watched until T, all in one unit of time. */
export interface PurchaseHistory {
  readonly frequency: number;
  readonly recency: number;
  readonly age: number;
}

/**
 * Probability that the customer is still alive, 0–1; 1 without a repeat purchase, by the model's assumption.
 *
 * @throws DomainError `out-of-range`.
 * @see Fader, Hardie & Lee 2005; Fader & Hardie 2008 (note on P(alive)).
 */
export function probabilityAlive(history: PurchaseHistory, model: BgNbd): number {
  check(history, model);
  return 1 / (1 + odds(history, model));
}

/**
 * Repeat purchases expected in the next `horizon`, given the history; a history of 0, 0, 0 is a new customer.
 *
 * @param horizon In the unit of the history, 0 or more.
 * @throws DomainError `out-of-range`.
 * @see Fader, Hardie & Lee 2005, equation 10, after Euler's transformation, which keeps the series short and finite.
 */
export function expectedRepeatPurchases(history: PurchaseHistory, horizon: number, model: BgNbd): number {
  check(history, model);
  if (!(horizon >= 0))
    throw new DomainError('out-of-range', { parameter: 'horizon', expected: '0 or more', received: horizon });
  // The formula divides by a − 1; beside that point it is smooth, so its two neighbours give the limit.
  if (Math.abs(model.a - 1) < 1e-6) {
    const beside = (a: number) => expectedRepeatPurchases(history, horizon, { ...model, a });
    return (beside(1 - 2e-6) + beside(1 + 2e-6)) / 2;
  }
  const { r, alpha, a, b } = model;
  const { frequency: x, age: T } = history;
  const z = horizon / (alpha + T + horizon);
  const series = (1 - z) ** (a - 1) * hypergeometric(a + b - 1 - r, a - 1, a + b + x - 1, z);
  return (((a + b + x - 1) / (a - 1)) * (1 - series)) / (1 + odds(history, model));
}

/** Log-likelihood of one customer. @see Fader, Hardie & Lee 2005, equation 6. */
export function logLikelihood(history: PurchaseHistory, model: BgNbd): number {
  check(history, model);
  const { r, alpha, a, b } = model;
  const { frequency: x, age: T } = history;
  const buying = logGamma(r + x) - logGamma(r) + r * Math.log(alpha);
  const dropping = logGamma(a + b) + logGamma(b + x) - logGamma(b) - logGamma(a + b + x);
  return buying + dropping - (r + x) * Math.log(alpha + T) + Math.log1p(odds(history, model));
}

/** Odds of having dropped out after the last purchase. */
function odds({ frequency: x, recency, age }: PurchaseHistory, { r, alpha, a, b }: BgNbd): number {
  return x === 0 ? 0 : (a / (b + x - 1)) * ((alpha + age) / (alpha + recency)) ** (r + x);
}

function check({ frequency, recency, age }: PurchaseHistory, { r, alpha, a, b }: BgNbd): void {
  for (const [parameter, value] of Object.entries({ r, alpha, a, b })) {
    if (!(value > 0))
      throw new DomainError('out-of-range', { parameter, expected: 'more than 0', received: value });
  }
  if (!(frequency >= 0 && Number.isInteger(frequency))) {
    throw new DomainError('out-of-range', {
      parameter: 'frequency',
      expected: 'a whole number of repeat purchases, 0 or more',
      received: frequency,
    });
  }
  if (!(recency >= 0 && recency <= age)) {
    throw new DomainError('out-of-range', {
      parameter: 'recency',
      expected: 'a time from 0 to the age',
      received: recency,
    });
  }
}
