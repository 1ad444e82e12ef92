import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AccountFields } from '../account/account.ts';
import { defaultPlaybook } from '../playbook/default-playbook.ts';
import type { Playbook } from '../playbook/schema.ts';
import { customerValue } from '../valuation/customer-value.ts';
import { type Classes, classify } from './classify.ts';

const classesOf = (fields: AccountFields, playbook: Playbook = defaultPlaybook): Classes => {
  const account = { fields };
  const strengths = { ours: fields.ourStrength, bestRival: fields.bestRivalStrength };
  return classify(account, customerValue(account, playbook), playbook, { strengths, band: undefined });
};
const SCHEMES = ['value', 'loyalty', 'archetype', 'position', 'tier'] as const;
type Scheme = (typeof SCHEMES)[number];
const placeOf = (classes: Classes, scheme: Scheme) => {
  const place = classes[scheme];
  return place === 'prospect' ? { name: place, settled: true, possible: [place] } : place;
};
const nameOf = (classes: Classes, scheme: Scheme) => placeOf(classes, scheme)?.name;

/**
 * Every dimension, and advantage, stands at exactly 50. Money is scored 100·(log10 x − 4) ÷ 3, so 50 is 10^5.5;
 * yes (100) and no contract (0), key (60) and 4.6 (40) make 50 in equal weights.
 */
const LEVEL = {
  revenue: 1_000_000,
  profit: 10 ** 5.5,
  onTimePayment: 0.8,
  pullThrough: 10 ** 5.5,
  wallet: 1_000_000 + 10 ** 5.5,
  walletGrowth: 0.1,
  customerGrowth: 0.1,
  offerFit: 5.5,
  tenure: 5,
  contractMonthsLeft: 'none',
  agreement: true,
  switchingCost: 5.5,
  productsHeld: 3.5,
  perceived: 8.5,
  expected: 10,
  industryInfluence: 4.6,
  socialStatus: 5.5,
  policyInfluence: 5.5,
  chainRole: 'key',
  ourStrength: 5,
  bestRivalStrength: 5,
  rivalIntent: 1,
  rivalAttention: 1,
} as const satisfies AccountFields;
const poorer = { profit: 316_000 };
const narrower = { offerFit: 5.49 };
const cooler = { perceived: 8.49 };
const trailing = { ourStrength: 4.99 };
/** Current is 17.5 + 0.65 × the profit's score. */
const profitFor = (current: number) => 10 ** (4 + (3 * (current - 17.5)) / 65);

describe('a class at its boundary', () => {
  it.each<{ change: AccountFields; is: Partial<Record<Scheme, string>>; why: string }>([
    {
      change: {},
      is: {
        value: 'core',
        loyalty: 'pillar',
        archetype: 'reindeer',
        position: 'consolidate',
        tier: 'target',
      },
      why: 'everything is exactly at its cut, and at the cut is high',
    },
    {
      change: poorer,
      is: { value: 'rising', loyalty: 'steady', archetype: 'hound', position: 'harvest', tier: 'target' },
      why: 'current just below; so are worth and attractiveness, of which it is a part',
    },
    {
      change: narrower,
      is: {
        value: 'secondary',
        loyalty: 'steady',
        archetype: 'fat sheep',
        position: 'harvest',
        tier: 'mass',
      },
      why: 'potential just below',
    },
    {
      change: { ...poorer, ...narrower },
      is: { value: 'low', loyalty: 'steady', archetype: 'hare', position: 'harvest', tier: 'mass' },
      why: 'current and potential just below',
    },
    {
      change: cooler,
      is: { value: 'core', loyalty: 'at risk', archetype: 'reindeer', position: 'harvest', tier: 'target' },
      why: 'loyalty just below',
    },
    {
      change: { ...cooler, ...poorer },
      is: { value: 'rising', loyalty: 'marginal' },
      why: 'worth and loyalty just below',
    },
    {
      change: trailing,
      is: { value: 'core', position: 'invest' },
      why: 'advantage just below, attractiveness at its cut',
    },
    { change: { ...trailing, ...poorer }, is: { position: 'attend' }, why: 'both just below' },
    {
      change: { rivalIntent: 1.1 },
      is: { position: 'invest' },
      why: 'a rival who wants the account more wears a level advantage down',
    },
    { change: { profit: -1 }, is: { archetype: 'hound' }, why: 'a loss with potential at its cut' },
    {
      change: { profit: -1, ...narrower },
      is: { archetype: 'rat' },
      why: 'a loss with potential just below',
    },
    { change: { profit: 0, ...narrower }, is: { archetype: 'hare' }, why: 'nothing earned is no loss' },
    { change: { profit: profitFor(60) }, is: { tier: 'VIP' }, why: 'current at 60, loyalty at 50' },
    { change: { profit: profitFor(59.99) }, is: { tier: 'target' }, why: 'current just below 60' },
    { change: { profit: profitFor(60), ...cooler }, is: { tier: 'target' }, why: 'loyalty just below 50' },
    {
      change: { profit: profitFor(60), ...cooler, ...narrower },
      is: { tier: 'mass' },
      why: 'and potential just below 50',
    },
    { change: { ...narrower, rivalVip: true }, is: { tier: 'target' }, why: 'a rival’s VIP' },
  ])('$is: $why', ({ change, is }) => {
    const classes = classesOf({ ...LEVEL, ...change });
    for (const scheme of SCHEMES) {
      if (is[scheme] === undefined) continue;
      // Everything is known, so nothing is open, not even on the line.
      expect(placeOf(classes, scheme)).toMatchObject({
        name: is[scheme],
        settled: true,
        possible: [is[scheme]],
      });
    }
  });

  it.each<{
    missing: keyof typeof LEVEL;
    change?: AccountFields;
    scheme: Scheme;
    possible: string[];
    why: string;
  }>([
    {
      missing: 'offerFit',
      scheme: 'value',
      possible: ['core', 'secondary'],
      why: 'potential may be 40 to 60 about its cut',
    },
    { missing: 'offerFit', scheme: 'archetype', possible: ['reindeer', 'fat sheep'], why: 'likewise' },
    { missing: 'offerFit', scheme: 'tier', possible: ['target', 'mass'], why: 'likewise' },
    {
      missing: 'onTimePayment',
      scheme: 'value',
      possible: ['core', 'rising'],
      why: 'current may be 42.5 to 57.5',
    },
    {
      missing: 'onTimePayment',
      change: { profit: 1e7 },
      scheme: 'value',
      possible: ['core'],
      why: 'current cannot fall below 75',
    },
    {
      missing: 'perceived',
      scheme: 'loyalty',
      possible: ['pillar', 'at risk'],
      why: 'loyalty may be 40 to 60',
    },
    {
      missing: 'rivalIntent',
      scheme: 'position',
      possible: ['consolidate', 'invest'],
      why: 'pressure may come',
    },
    {
      missing: 'rivalIntent',
      change: { ourStrength: 8 },
      scheme: 'position',
      possible: ['consolidate'],
      why: 'a lead that no pressure takes away',
    },
    {
      missing: 'profit',
      scheme: 'archetype',
      possible: ['reindeer', 'hound'],
      why: 'an estimated profit may be a loss',
    },
  ])('is $possible without $missing: $why', ({ missing, change, scheme, possible }) => {
    const { [missing]: _gone, ...rest } = { ...LEVEL, ...change };
    const place = placeOf(classesOf(rest as AccountFields), scheme);
    expect(new Set(place?.possible)).toEqual(new Set(possible));
    expect(place?.settled).toBe(possible.length === 1);
    expect(place?.possible[0]).toBe(place?.name);
  });
});

const rating = fc.double({ min: 1, max: 10, noNaN: true });
const share = fc.double({ min: -0.2, max: 0.4, noNaN: true });
const money = fc.double({ min: 1, max: 3e7, noNaN: true });
/** An account of which everything is known, and consistent: what is earned and paid for is part of revenue. */
const whole = fc
  .record({
    revenue: money,
    // In percent: the smallest of numbers would be no loss in a larger unit.
    kept: fc.integer({ min: -50, max: 100 }),
    more: money,
    onTimePayment: fc.double({ min: 0, max: 1, noNaN: true }),
    pullThrough: money,
    walletGrowth: share,
    customerGrowth: share,
    offerFit: rating,
    tenure: fc.double({ min: 0, max: 15, noNaN: true }),
    contractMonthsLeft: fc.oneof(fc.constant('none' as const), fc.double({ min: 0, max: 36, noNaN: true })),
    agreement: fc.boolean(),
    switchingCost: rating,
    productsHeld: fc.integer({ min: 1, max: 8 }),
    perceived: rating,
    expected: rating,
    industryInfluence: rating,
    socialStatus: rating,
    policyInfluence: rating,
    chainRole: fc.constantFrom('headquarters' as const, 'key' as const, 'ordinary' as const),
    ourStrength: rating,
    bestRivalStrength: rating,
    rivalIntent: rating,
    rivalAttention: rating,
  })
  .map(
    ({ kept, more, ...fields }): AccountFields => ({
      ...fields,
      profit: (fields.revenue * kept) / 100,
      wallet: fields.revenue + more,
    }),
  );
const keys = Object.keys(LEVEL) as (keyof typeof LEVEL)[];
const some = fc.subarray(keys, { minLength: keys.length - 12 });
const pick = (fields: AccountFields, wanted: readonly string[]): AccountFields =>
  Object.fromEntries(Object.entries(fields).filter(([key]) => wanted.includes(key)));

describe('every class', () => {
  it('that is settled stays as it is whatever missing inputs arrive', () => {
    let settled = 0;
    fc.assert(
      fc.property(whole, some, fc.subarray(keys, { minLength: 1 }), (fields, known, arriving) => {
        const before = classesOf(pick(fields, known));
        const after = classesOf(pick(fields, [...known, ...arriving]));
        for (const scheme of SCHEMES) {
          const place = placeOf(before, scheme);
          if (place?.settled !== true) continue;
          settled += 1;
          expect(placeOf(after, scheme)).toMatchObject({ name: place.name, settled: true });
        }
      }),
      { numRuns: 400 },
    );
    expect(settled).toBeGreaterThan(100);
  });

  it('that is open keeps the class that comes out among those still possible', () => {
    fc.assert(
      fc.property(whole, some, (fields, known) => {
        const before = classesOf(pick(fields, known));
        const after = classesOf(fields);
        for (const scheme of SCHEMES) {
          const place = placeOf(before, scheme);
          if (place !== undefined) expect(place.possible).toContain(nameOf(after, scheme));
        }
      }),
      { numRuns: 400 },
    );
  });

  it('knows neither the order of the fields nor the unit of money', () => {
    fc.assert(
      fc.property(whole, some, fc.constantFrom(1e-4, 10, 7.2), (fields, known, unit) => {
        const given = pick(fields, known);
        const backwards = Object.fromEntries(Object.entries(given).reverse()) as AccountFields;
        expect(classesOf(backwards)).toEqual(classesOf(given));
        const inUnit: AccountFields = Object.fromEntries(
          Object.entries(given).map(([key, value]) => [
            key,
            ['revenue', 'profit', 'wallet', 'pullThrough'].includes(key) ? (value as number) * unit : value,
          ]),
        );
        const changed = classesOf(inUnit, inUnits(unit));
        for (const scheme of SCHEMES) expect(nameOf(changed, scheme)).toBe(nameOf(classesOf(given), scheme));
      }),
    );
  });

  it('never falls as an input gets better', () => {
    const up: readonly (readonly [key: keyof AccountFields, most: number])[] = [
      ['profit', 1e9],
      ['pullThrough', 1e9],
      ['onTimePayment', 1],
      ['wallet', 1e9],
      ['walletGrowth', 0.5],
      ['offerFit', 10],
      ['tenure', 20],
      ['switchingCost', 10],
      ['perceived', 10],
      ['industryInfluence', 10],
      ['ourStrength', 10],
    ];
    fc.assert(
      fc.property(
        whole,
        fc.constantFrom(...up),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (fields, [key, most], by) => {
          const start = fields[key] as number;
          const better = { ...fields, [key]: start + by * Math.max(0, most - start) };
          const [worse, best] = [fields, better].map(standings) as [number[], number[]];
          for (const [at, before] of worse.entries()) expect(best[at]).toBeGreaterThanOrEqual(before);
        },
      ),
      { numRuns: 400 },
    );
  });
});

/** Which half each axis of each matrix lies in, and the tier: 1 is the better one. */
function standings(fields: AccountFields): number[] {
  const classes = classesOf(fields);
  const tiers = ['mass', 'target', 'VIP'];
  const halves = ([high, ...others]: readonly string[], scheme: Scheme) =>
    [high, ...others].includes(nameOf(classes, scheme) ?? '') ? 1 : 0;
  return [
    halves(['core', 'secondary'], 'value'),
    halves(['core', 'rising'], 'value'),
    halves(['pillar', 'at risk'], 'loyalty'),
    halves(['pillar', 'steady'], 'loyalty'),
    halves(['consolidate', 'invest'], 'position'),
    halves(['consolidate', 'harvest'], 'position'),
    halves(['reindeer', 'fat sheep'], 'archetype') - halves(['rat'], 'archetype'),
    tiers.indexOf(nameOf(classes, 'tier') ?? ''),
  ];
}

/** The playbook of a book kept in another unit of money. */
function inUnits(unit: number): Playbook {
  // The three scales are one object, which a structured clone would keep as one.
  const copy = JSON.parse(JSON.stringify(defaultPlaybook)) as Playbook;
  const { current, potential } = copy.valuation.dimensions;
  for (const { scale } of [
    current.indicators.profit,
    current.indicators.pullThrough,
    potential.indicators.headroom,
  ]) {
    if (scale.kind !== 'log') throw new Error('money is on a log scale');
    scale.worst *= unit;
    scale.best *= unit;
  }
  return copy;
}
