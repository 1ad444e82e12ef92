import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { expectedRepeatPurchases, type PurchaseHistory } from '../../core/inference/bg-nbd.ts';
import { fitBgNbd } from '../../core/inference/fit-bg-nbd.ts';
import { expectedMeanSpend, fitGammaGamma } from '../../core/inference/gamma-gamma.ts';

interface Customer extends PurchaseHistory {
  readonly meanSpend: number;
}

const customers: readonly Customer[] = readFileSync(new URL('cdnow/customers.csv', import.meta.url), 'utf8')
  .trim()
  .split(/\r?\n/)
  .slice(1)
  .map((line) => {
    const [, frequency, recency, age, meanSpend] = line.split(',').map(Number) as [
      number,
      number,
      number,
      number,
      number,
    ];
    return { frequency, recency, age, meanSpend };
  });

// Fader, Hardie & Lee 2005: the published fit and what it expects.
describe('BG/NBD on the CDNOW cohort', () => {
  const model = fitBgNbd(customers);

  it('has the published parameters and likelihood', () => {
    expect(customers).toHaveLength(2357);
    expect(model.r).toBeCloseTo(0.243, 3);
    expect(model.alpha).toBeCloseTo(4.414, 3);
    expect(model.a).toBeCloseTo(0.793, 3);
    expect(model.b).toBeCloseTo(2.426, 3);
    expect(model.logLikelihood).toBeCloseTo(-9582.4, 1);
  });

  it.each([
    [1, 0.0532],
    [3, 0.1506],
    [32, 1.0437],
    [78, 1.8576],
  ])('a new customer by week %d: %d', (weeks, purchases) => {
    const expected = expectedRepeatPurchases({ frequency: 0, recency: 0, age: 0 }, weeks, model);
    expect(Math.abs(expected - purchases)).toBeLessThan(0.001);
  });

  it('the first customer in the next 39 weeks: 1.226', () =>
    expect(expectedRepeatPurchases(customers[0] as Customer, 39, model)).toBeCloseTo(1.226, 3));
});

// Fader & Hardie 2013: the published fit, and the mean spend of the first ten customers in file order.
describe('gamma-gamma spend on the CDNOW cohort', () => {
  const model = fitGammaGamma(customers);

  it('has the published parameters', () => {
    expect(model.p).toBeCloseTo(6.25, 2);
    expect(model.q).toBeCloseTo(3.74, 2);
    expect(model.gamma).toBeCloseTo(15.44, 1);
  });

  it('expects the published mean spend', () => {
    const published = [24.65, 18.91, 35.17, 35.17, 35.17, 71.46, 18.91, 35.17, 27.28, 35.17];
    for (const [at, spend] of published.entries()) {
      const { frequency, meanSpend } = customers[at] as Customer;
      expect(Math.abs(expectedMeanSpend(frequency, meanSpend, model) - spend)).toBeLessThanOrEqual(0.02);
    }
  });
});
