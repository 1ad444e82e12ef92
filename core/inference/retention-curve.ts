import { DomainError } from '../account/domain-error.ts';
import { minimise } from './minimise.ts';

/** Shifted-beta-geometric model of contract renewal; both parameters above 0. */
export interface RetentionModel {
  readonly alpha: number;
  readonly beta: number;
  /** Log-likelihood per customer of the cohort. */
  readonly logLikelihood: number;
}

/**
 * Fits the shifted-beta-geometric model to a cohort.
 *
 * @param survivors Customers (or shares) left after each period, the first being the cohort; never rising.
 * @throws DomainError `out-of-range` (rising, negative, fewer than three figures), `no-solution` (nobody left, ever).
 * @see Fader & Hardie 2007.
 */
export function fitRetention(survivors: readonly number[]): RetentionModel {
  check(survivors);
  const [cohort] = survivors as [number];
  const shares = survivors.map((count) => count / cohort);
  const found = minimise(
    ([a, b]) => -logLikelihood(shares, Math.exp(a as number), Math.exp(b as number)),
    [0, 0],
  );
  const [alpha, beta] = found.at.map(Math.exp) as [number, number];
  if (!(alpha < 1e6 && beta < 1e6)) {
    throw new DomainError('no-solution', {
      parameter: 'survivors',
      expected: 'retention that differs between customers: here it never rises',
      received: survivors,
    });
  }
  return { alpha, beta, logLikelihood: -found.value };
}

/** Survival for periods 0…n: S(0) = 1, S(t) = S(t − 1)·(β + t − 1) ÷ (α + β + t − 1). */
export function survivalCurve(
  { alpha, beta }: Pick<RetentionModel, 'alpha' | 'beta'>,
  periods: number,
): readonly number[] {
  if (!(Number.isInteger(periods) && periods >= 0 && periods <= 1_000)) {
    throw new DomainError('out-of-range', {
      parameter: 'periods',
      expected: 'a whole number from 0 to 1000',
      received: periods,
    });
  }
  const curve = [1];
  for (let t = 1; t <= periods; t += 1)
    curve.push(((curve[t - 1] as number) * (beta + t - 1)) / (alpha + beta + t - 1));
  return curve;
}

/** Log-likelihood per customer of survival shares under given parameters. */
export function logLikelihood(shares: readonly number[], alpha: number, beta: number): number {
  const curve = survivalCurve({ alpha, beta }, shares.length - 1);
  let sum = (shares.at(-1) as number) * Math.log(curve.at(-1) as number);
  for (let t = 1; t < shares.length; t += 1) {
    const lost = (shares[t - 1] as number) - (shares[t] as number);
    if (lost > 0) sum += lost * Math.log((curve[t - 1] as number) - (curve[t] as number));
  }
  return sum;
}

function check(survivors: readonly number[]): void {
  if (survivors.length < 3) {
    throw new DomainError('out-of-range', {
      parameter: 'survivors',
      expected: 'the cohort and at least two periods',
      received: survivors.length,
    });
  }
  for (const [at, count] of survivors.entries()) {
    const before = at === 0 ? Number.POSITIVE_INFINITY : (survivors[at - 1] as number);
    if (!(count >= 0 && count <= before && (at > 0 || count > 0))) {
      throw new DomainError('out-of-range', {
        parameter: 'survivors',
        expected: at === 0 ? 'a cohort above 0' : 'no more survivors than the period before',
        received: count,
        place: `survivors, row ${at + 1}`,
      });
    }
  }
  if (survivors.at(-1) === survivors[0]) {
    throw new DomainError('no-solution', {
      parameter: 'survivors',
      expected: 'a cohort of which someone left',
      received: survivors,
    });
  }
}
