import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Account, AccountFields } from '../account/account.ts';
import { defaultPlaybook } from '../playbook/default-playbook.ts';
import { customerValue } from './customer-value.ts';
import { DIMENSIONS, type ScoredIndicator } from './scored.ts';

const rated = fc.double({ min: 1, max: 10, noNaN: true });
const money = fc.double({ min: 0, max: 1e9, noNaN: true });
const growth = fc.double({ min: -1, max: 1, noNaN: true });

/** Fields whose rise never lowers the value, with what they may be. */
const RISING = {
  profit: fc.double({ min: -1e7, max: 1e9, noNaN: true }),
  onTimePayment: fc.double({ min: 0, max: 1, noNaN: true }),
  pullThrough: money,
  wallet: fc.double({ min: 1, max: 1e9, noNaN: true }),
  walletGrowth: growth,
  customerGrowth: growth,
  offerFit: rated,
  tenure: fc.double({ min: 0, max: 30, noNaN: true }),
  contractMonthsLeft: fc.double({ min: 0, max: 60, noNaN: true }),
  switchingCost: rated,
  productsHeld: fc.integer({ min: 0, max: 20 }),
  perceived: rated,
  industryInfluence: rated,
  socialStatus: rated,
  policyInfluence: rated,
} as const;
const OTHERS = {
  revenue: fc.double({ min: 1, max: 1e9, noNaN: true }),
  expected: rated,
  agreement: fc.boolean(),
  chainRole: fc.constantFrom('headquarters', 'key', 'ordinary'),
  directCost: money,
  marketingCost: money,
  serviceCost: money,
} as const;
const fieldsOf = fc.record({ ...RISING, ...OTHERS }, { requiredKeys: [] }) as fc.Arbitrary<AccountFields>;
const value = (fields: AccountFields) => customerValue({ fields }, defaultPlaybook);
const indicatorsOf = (account: Account) =>
  Object.values(customerValue(account, defaultPlaybook).dimensions).flatMap(({ indicators }) => indicators);
const indicator = (fields: AccountFields, key: string) =>
  indicatorsOf({ fields }).find((one) => one.key === key) as ScoredIndicator;

describe('an indicator', () => {
  it.each<{ fields: AccountFields; key: string; score: number | undefined; why: string }>([
    { fields: { profit: 10_000 }, key: 'profit', score: 0, why: 'log worst' },
    { fields: { profit: -5 }, key: 'profit', score: 0, why: 'x ≤ worst gives 0, a loss too' },
    { fields: { profit: 10_000_000 }, key: 'profit', score: 100, why: 'log best' },
    { fields: { profit: 100_000 }, key: 'profit', score: 100 / 3, why: 'a third of three powers of ten' },
    { fields: { profit: 1e9 }, key: 'profit', score: 100, why: 'beyond best is 100' },
    { fields: { onTimePayment: 0.8 }, key: 'onTimePayment', score: 50, why: 'half-way from 0.60 to 1.00' },
    {
      fields: { wallet: 1_100_000, revenue: 100_000 },
      key: 'headroom',
      score: 200 / 3,
      why: 'wallet − revenue = 1 000 000',
    },
    { fields: { wallet: 1, revenue: 2 }, key: 'headroom', score: 0, why: 'wallet below revenue: headroom 0' },
    { fields: { wallet: 1_000_000 }, key: 'headroom', score: undefined, why: 'needs revenue too' },
    {
      fields: { turnover: 1e9, revenue: 1, industry: 'bank' },
      key: 'headroom',
      score: undefined,
      why: 'no share per industry by default',
    },
    { fields: { walletGrowth: 0.1 }, key: 'walletGrowth', score: 50, why: 'half-way from −0.10 to 0.30' },
    { fields: { tenure: 4 }, key: 'tenure', score: 40, why: 'of ten years' },
    { fields: { contractMonthsLeft: 'none' }, key: 'contract', score: 0, why: 'no contract counts 0' },
    { fields: { contractMonthsLeft: 6 }, key: 'contract', score: 25, why: 'of 24 months' },
    { fields: { agreement: false }, key: 'agreement', score: 0, why: 'a known no is not missing' },
    { fields: { productsHeld: 6 }, key: 'productsHeld', score: 100, why: 'linear(1, 6)' },
    {
      fields: { perceived: 8, expected: 8 },
      key: 'satisfaction',
      score: 80,
      why: 'ratio 1 on linear(0.60, 1.10)',
    },
    { fields: { perceived: 8 }, key: 'satisfaction', score: undefined, why: 'needs both' },
    { fields: { chainRole: 'key' }, key: 'chainRole', score: 60, why: 'a step' },
  ])('$key $score: $why', ({ fields, key, score }) => {
    const found = indicator(fields, key).score;
    if (score === undefined) expect(found).toBeUndefined();
    else expect(found).toBeCloseTo(score, 9);
  });
});

describe('profit', () => {
  it.each<{ fields: AccountFields; input: number; source: string; high: number; why: string }>([
    {
      fields: { profit: 5, revenue: 1e9 },
      input: 5,
      source: 'read',
      high: 0,
      why: 'recorded profit goes first',
    },
    {
      fields: {
        revenue: 1_000_000,
        directCost: 500_000,
        marketingCost: 100_000,
        serviceCost: 100_000,
        maintenanceCost: 200_000,
      },
      input: 100_000,
      source: 'derived',
      high: 100 / 3,
      why: 'revenue less the four costs',
    },
    {
      fields: { revenue: 1_000_000 },
      input: 300_000,
      source: 'estimated',
      high: 200 / 3,
      why: 'usual margin; at most the revenue',
    },
    {
      fields: { revenue: 1_000_000, directCost: 900_000 },
      input: 100_000,
      source: 'estimated',
      high: 100 / 3,
      why: 'the known cost leaves less than the margin',
    },
    {
      fields: { revenue: 1_000_000, directCost: 1_200_000 },
      input: -200_000,
      source: 'estimated',
      high: 0,
      why: 'known costs alone make a loss',
    },
  ])('$source $input: $why', ({ fields, input, source, high }) => {
    const found = indicator(fields, 'profit');
    expect(found).toMatchObject({ input, source });
    expect(found.high).toBeCloseTo(high, 9);
    expect(found.low).toBe(source === 'estimated' ? 0 : found.score);
  });

  it('estimated enters the score with full weight, not the coverage', () => {
    const { dimensions, coverage, score } = value({ revenue: 1_000_000 });
    expect(dimensions.current).toMatchObject({ coverage: 0, low: 0 });
    // Worked by hand: log10(300 000) = 5.47712, (5.47712 − 4) ÷ 3.
    expect(score).toBeCloseTo(49.2374, 4);
    // Upper limit 66.67 × 65 + 100 × 35, over 100.
    expect(dimensions.current.high).toBeCloseTo(78.3333, 4);
    expect(coverage).toBe(0);
  });
});

describe('the composite', () => {
  it('is worked by hand for two dimensions', () => {
    const found = value({ profit: 10_000_000, onTimePayment: 0.6, tenure: 5 });
    // Current (65·100 + 15·0) ÷ 80 = 81.25; loyalty 50; (40·81.25 + 20·50) ÷ 60.
    expect(found.score).toBeCloseTo(70.8333333333, 9);
    // 0.4·(65 + 15)% + 0.2·20%.
    expect(found.coverage).toBeCloseTo(0.36, 12);
    // Current 65…85, potential and influence 0…100, loyalty 10…90.
    expect(found.low).toBeCloseTo(0.4 * 65 + 0.2 * 10, 9);
    expect(found.high).toBeCloseTo(0.4 * 85 + 0.25 * 100 + 0.2 * 90 + 0.15 * 100, 9);
  });

  it('is unknown, not 0, where nothing is known', () => {
    expect(value({})).toMatchObject({ score: undefined, low: 0, high: 100, coverage: 0, prospect: false });
  });

  it.each<{ fields: AccountFields; prospect: boolean; why: string }>([
    { fields: { revenue: 0, offerFit: 10 }, prospect: true, why: 'no revenue ever' },
    { fields: { offerFit: 10 }, prospect: false, why: 'unknown revenue is not none' },
    { fields: { revenue: 0, revenueLastYear: 5 }, prospect: false, why: 'a customer that went silent' },
    { fields: { revenue: 0, tenure: 3 }, prospect: false, why: 'three years a customer' },
  ])('prospect $prospect: $why', ({ fields, prospect }) => expect(value(fields).prospect).toBe(prospect));

  it('values a prospect on potential and influence alone', () => {
    const found = value({
      revenue: 0,
      profit: 0,
      onTimePayment: 1,
      contractMonthsLeft: 24,
      offerFit: 10,
      socialStatus: 1,
    });
    expect(found.dimensions.current).toMatchObject({ score: undefined, applies: false });
    expect(found.dimensions.loyalty.score).toBeUndefined();
    expect(found.score).toBeCloseTo((25 * 100 + 15 * 0) / 40, 9);
  });

  it('takes estimated fields into the score, not into the coverage', () => {
    const account = { fields: { tenure: 5 }, estimated: { tenure: 'usual in the trade' } };
    const { loyalty } = customerValue(account, defaultPlaybook).dimensions;
    expect(loyalty).toMatchObject({ score: 50, coverage: 0, low: 0, high: 100 });
  });

  it('takes a profit from estimated revenue as estimated', () => {
    const fields = { revenue: 1e6, directCost: 0, marketingCost: 0, serviceCost: 0, maintenanceCost: 0 };
    const [profit] = indicatorsOf({ fields, estimated: { revenue: 'a guess' } });
    expect(profit).toMatchObject({ source: 'estimated', low: 0, high: 100 });
  });
});

describe('properties', () => {
  it('contributions of dimensions and of indicators add up to the composite', () => {
    fc.assert(
      fc.property(fieldsOf, (fields) => {
        const { score, dimensions } = value(fields);
        const all = Object.values(dimensions);
        const sum = (parts: readonly (number | undefined)[]) =>
          parts.reduce<number>((total, part) => (part === undefined ? total : total + part), 0);
        fc.pre(score !== undefined);
        expect(sum(all.map(({ contribution }) => contribution))).toBeCloseTo(score as number, 9);
        expect(
          sum(all.flatMap(({ indicators }) => indicators.map(({ contribution }) => contribution))),
        ).toBeCloseTo(score as number, 9);
      }),
    );
  });

  it('is monotone in every indicator', () => {
    for (const [key, rising] of Object.entries(RISING)) {
      fc.assert(
        fc.property(
          fieldsOf,
          rising as fc.Arbitrary<number>,
          rising as fc.Arbitrary<number>,
          (fields, a, b) => {
            const [less, more] = [Math.min(a, b), Math.max(a, b)];
            const [before, after] = [value({ ...fields, [key]: less }), value({ ...fields, [key]: more })];
            if (before.score !== undefined && after.score !== undefined)
              expect(after.score, key).toBeGreaterThanOrEqual(before.score - 1e-9);
            expect(after.low, key).toBeGreaterThanOrEqual(before.low - 1e-9);
            expect(after.high, key).toBeGreaterThanOrEqual(before.high - 1e-9);
          },
        ),
        { numRuns: 40 },
      );
    }
  });

  it('bounds contain the value and every score that is still possible', () => {
    fc.assert(
      fc.property(fieldsOf, fieldsOf, (known, more) => {
        // Recorded profit may contradict revenue and costs; the estimate's limit holds for what agrees with it.
        const { profit: _profit, ...agreeing } = more;
        const [now, later] = [value(known), value({ ...agreeing, ...known })];
        for (const found of [now, ...Object.values(now.dimensions)]) {
          expect(found.low).toBeLessThanOrEqual(found.score === undefined ? found.high : found.score);
          expect(found.high).toBeGreaterThanOrEqual(found.score === undefined ? found.low : found.score);
        }
        expect(later.low).toBeGreaterThanOrEqual(now.low - 1e-9);
        expect(later.high).toBeLessThanOrEqual(now.high + 1e-9);
        expect(later.coverage).toBeGreaterThanOrEqual(now.coverage - 1e-12);
      }),
    );
  });

  it('full coverage closes the bounds exactly', () => {
    fc.assert(
      fc.property(fc.record({ ...RISING, ...OTHERS }) as fc.Arbitrary<AccountFields>, (fields) => {
        const found = value(fields);
        expect(found.coverage).toBe(1);
        expect([found.low, found.high]).toEqual([found.score, found.score]);
      }),
    );
  });

  it('does not depend on the order of the fields', () => {
    fc.assert(
      fc.property(fieldsOf, (fields) => {
        const turned = Object.fromEntries(Object.entries(fields).reverse()) as AccountFields;
        expect(value(turned)).toEqual(value(fields));
      }),
    );
  });

  it('stays from 0 to 100', () => {
    fc.assert(
      fc.property(fieldsOf, (fields) => {
        const found = value(fields);
        for (const key of DIMENSIONS) expect(found.dimensions[key].high).toBeLessThanOrEqual(100);
        expect(found.low).toBeGreaterThanOrEqual(0);
        expect(found.high).toBeLessThanOrEqual(100);
      }),
    );
  });
});
