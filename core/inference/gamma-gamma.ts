import { DomainError } from '../account/domain-error.ts';
import { logGamma } from './log-gamma.ts';
import { minimise } from './minimise.ts';

/** Parameters of the gamma-gamma model of spend, all above 0; q above 1 for a mean to exist. */
export interface GammaGamma {
  readonly p: number;
  readonly q: number;
  readonly gamma: number;
}

/**
 * Mean spend per purchase expected of a customer, in money: their own mean, drawn towards everyone's.
 *
 * @param frequency Repeat purchases, 0 or more.
 * @param meanSpend Their mean so far; ignored without purchases.
 * @throws DomainError `out-of-range`.
 * @see Fader & Hardie 2013, equation 5.
 */
export function expectedMeanSpend(frequency: number, meanSpend: number, { p, q, gamma }: GammaGamma): number {
  if (!(p > 0 && gamma > 0))
    throw new DomainError('out-of-range', {
      parameter: 'p, gamma',
      expected: 'more than 0',
      received: [p, gamma],
    });
  if (!(q > 1))
    throw new DomainError('out-of-range', { parameter: 'q', expected: 'more than 1', received: q });
  if (!(frequency >= 0))
    throw new DomainError('out-of-range', {
      parameter: 'frequency',
      expected: '0 or more',
      received: frequency,
    });
  const everyone = (gamma * p) / (q - 1);
  if (frequency === 0) return everyone;
  const own = (p * frequency) / (p * frequency + q - 1);
  return own * meanSpend + (1 - own) * everyone;
}

/**
 * Fits the model to customers' mean spend by maximum likelihood; customers without purchases say nothing.
 *
 * @throws DomainError `no-solution` for fewer than two customers with purchases and spend above 0.
 * @see Fader & Hardie 2013, equation 1a.
 */
export function fitGammaGamma(
  customers: readonly { readonly frequency: number; readonly meanSpend: number }[],
): GammaGamma {
  const buyers = customers.filter(({ frequency, meanSpend }) => frequency > 0 && meanSpend > 0);
  if (buyers.length < 2) {
    throw new DomainError('no-solution', {
      parameter: 'customers',
      expected: 'at least two who bought again',
      received: buyers.length,
    });
  }
  const cost = (logs: readonly number[]) => {
    const [p, q, gamma] = logs.map(Math.exp) as [number, number, number];
    return buyers.reduce((sum, { frequency: x, meanSpend: z }) => {
      const px = p * x;
      const shape = logGamma(px + q) - logGamma(px) - logGamma(q);
      return (
        sum -
        (shape +
          q * Math.log(gamma) +
          (px - 1) * Math.log(z) +
          px * Math.log(x) -
          (px + q) * Math.log(gamma + x * z))
      );
    }, 0);
  };
  const [p, q, gamma] = minimise(cost, [0, 1, 2]).at.map(Math.exp) as [number, number, number];
  return { p, q, gamma };
}
