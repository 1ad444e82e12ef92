import { DomainError } from '../account/domain-error.ts';
import { type BgNbd, logLikelihood, type PurchaseHistory } from './bg-nbd.ts';
import { minimise } from './minimise.ts';

export interface BgNbdFit extends BgNbd {
  /** Of all customers together. */
  readonly logLikelihood: number;
}

/**
 * Fits the BG/NBD model to purchase histories by maximum likelihood.
 *
 * @throws DomainError `out-of-range` for fewer than two customers; `no-solution` where nobody bought again.
 * @see Fader, Hardie & Lee 2005.
 */
export function fitBgNbd(histories: readonly PurchaseHistory[]): BgNbdFit {
  if (histories.length < 2) {
    throw new DomainError('out-of-range', {
      parameter: 'histories',
      expected: 'at least two customers',
      received: histories.length,
    });
  }
  if (!histories.some(({ frequency }) => frequency > 0)) {
    throw new DomainError('no-solution', { parameter: 'histories', expected: 'a customer who bought again' });
  }
  const model = (logs: readonly number[]): BgNbd => {
    const [r, alpha, a, b] = logs.map(Math.exp) as [number, number, number, number];
    return { r, alpha, a, b };
  };
  const total = (logs: readonly number[]) => {
    const at = model(logs);
    return histories.reduce((sum, history) => sum - logLikelihood(history, at), 0);
  };
  const found = minimise(total, [0, 0, 0, 0]);
  return { ...model(found.at), logLikelihood: -found.value };
}
