import { describe, expect, it } from 'vitest';
import type { AccountFields } from '../account/account.ts';
import { defaultPlaybook } from '../playbook/default-playbook.ts';
import { customerValue } from '../valuation/customer-value.ts';
import { archetypeOf } from './archetype.ts';
import { classify } from './classify.ts';
import { accountTypes, type Range, serviceTier } from './key-account.ts';
import type { Axis } from './matrix.ts';
import { advantageOf } from './position.ts';
import { releaseTest } from './release.ts';
import { loyaltyClass, valueClass } from './value-classes.ts';

const at = (score: number, low = score, high = score): Axis => ({ score, low, high, cut: 50 });
const policy = defaultPlaybook.classification;
const classesOf = (fields: AccountFields, band?: 'A' | 'B' | 'C') => {
  const account = { fields };
  const strengths = { ours: fields.ourStrength, bestRival: fields.bestRivalStrength };
  return classify(account, customerValue(account, defaultPlaybook), defaultPlaybook, { strengths, band });
};

describe('a matrix', () => {
  it.each([
    { y: 50, x: 50, value: 'core', loyalty: 'pillar', why: 'at the cut is high' },
    { y: 50 - 1e-10, x: 50, value: 'core', loyalty: 'pillar', why: 'cut − 1e-9 is still at the cut' },
    { y: 50 - 1e-8, x: 50, value: 'rising', loyalty: 'steady', why: 'and below that is low' },
    { y: 50, x: 49.9, value: 'secondary', loyalty: 'at risk', why: 'high y, low x' },
    { y: 49.9, x: 50, value: 'rising', loyalty: 'steady', why: 'low y, high x' },
    { y: 0, x: 0, value: 'low', loyalty: 'marginal', why: 'low, low' },
  ])('$y × $x is $value, $loyalty: $why', ({ y, x, value, loyalty }) => {
    expect(valueClass(at(y), at(x))).toMatchObject({ name: value, settled: true, possible: [value] });
    expect(loyaltyClass(at(y), at(x)).name).toBe(loyalty);
  });

  it.each([
    {
      y: at(60, 50, 70),
      x: at(60, 55, 65),
      possible: ['core'],
      why: 'bounds that touch the cut from above are settled',
    },
    { y: at(60, 49, 70), x: at(60), possible: ['core', 'rising'], why: 'y may fall' },
    { y: at(60), x: at(60, 40, 90), possible: ['core', 'secondary'], why: 'x may fall' },
    {
      y: at(40, 0, 100),
      x: at(40, 0, 100),
      possible: ['low', 'core', 'secondary', 'rising'],
      why: 'anything, the class itself first',
    },
    {
      y: at(40, 30, 50),
      x: at(40),
      possible: ['low', 'secondary'],
      why: 'bounds that reach the cut from below are open',
    },
  ])('$possible: $why', ({ y, x, possible }) => {
    expect(valueClass(y, x)).toMatchObject({ possible, settled: possible.length === 1 });
  });

  it('is as far from the next class as from the nearer cut', () => {
    expect(valueClass(at(80), at(45)).distance).toBe(5);
  });
});

it.each([
  { current: 40, potential: 40, loss: true, name: 'rat', why: 'a loss without potential' },
  { current: 80, potential: 40, loss: true, name: 'rat', why: 'the loss goes first' },
  { current: 40, potential: 50, loss: false, name: 'hound', why: 'potential, little today' },
  { current: 80, potential: 50, loss: true, name: 'hound', why: 'potential and a loss' },
  { current: 50, potential: 50, loss: false, name: 'reindeer', why: 'both, at the cut' },
  { current: 50, potential: 49, loss: false, name: 'fat sheep', why: 'today only' },
  { current: 49, potential: 49, loss: false, name: 'hare', why: 'neither' },
])('$current × $potential, loss $loss: $name: $why', ({ current, potential, loss, name }) => {
  expect(archetypeOf(at(current), at(potential), loss)).toEqual({ name, settled: true, possible: [name] });
});

it('an unknown profit leaves the archetype open', () => {
  expect(archetypeOf(at(40), at(40), undefined)).toMatchObject({ name: 'hare', possible: ['hare', 'rat'] });
});

describe('the release test', () => {
  const all = { priceSensitivity: 8, winCost: 8, qualityCost: 1, creditRisk: 1 };
  it.each<{ fields: AccountFields; loyalty?: number; verdict: string; why: string }>([
    { fields: all, loyalty: 29, verdict: 'release', why: 'all three of the first condition' },
    { fields: all, loyalty: 30, verdict: 'keep', why: 'loyalty of 30 is not low' },
    { fields: { ...all, priceSensitivity: 7.9 }, loyalty: 29, verdict: 'keep', why: 'below 8 is not high' },
    {
      fields: { qualityCost: 8, creditRisk: 8 },
      verdict: 'release',
      why: 'the second condition alone decides',
    },
    { fields: { qualityCost: 8 }, verdict: 'cannot tell', why: 'its other half is missing' },
    {
      fields: { qualityCost: 1, priceSensitivity: 1 },
      verdict: 'keep',
      why: 'one false decides each condition',
    },
    {
      fields: { qualityCost: 1 },
      loyalty: 10,
      verdict: 'cannot tell',
      why: 'the first condition is unknown',
    },
    { fields: {}, verdict: 'cannot tell', why: 'nothing is known' },
  ])('$verdict: $why', ({ fields, loyalty, verdict }) => {
    expect(releaseTest(fields, loyalty, policy.release)).toBe(verdict);
  });
});

describe('the service tier', () => {
  const range = (score?: number, low = score, high = score): Range => ({
    score,
    low: low === undefined ? 0 : low,
    high: high === undefined ? 100 : high,
  });
  it.each<{ c: Range; p: Range; l: Range; vip?: boolean; name: string | undefined; why: string }>([
    { c: range(60), p: range(0), l: range(50), name: 'VIP', why: 'at both bounds' },
    {
      c: range(59.9),
      p: range(50),
      l: range(100),
      name: 'target',
      why: 'too little profit, potential at the bound',
    },
    { c: range(60), p: range(49.9), l: range(49.9), name: 'mass', why: 'no loyalty, no potential' },
    { c: range(0), p: range(0), l: range(0), vip: true, name: 'target', why: 'a rival’s VIP' },
    { c: range(60), p: range(0), l: range(50), vip: true, name: 'VIP', why: 'VIP goes first' },
    { c: range(), p: range(60), l: range(), name: 'target', why: 'potential alone is enough to tell' },
    { c: range(), p: range(), l: range(90), name: undefined, why: 'current and potential are unknown' },
  ])('$name: $why', ({ c, p, l, vip, name }) => {
    const found = serviceTier({ current: c, potential: p, loyalty: l }, vip, policy.tier);
    expect(found?.name).toBe(name);
  });
  it('is open where the bounds leave it open, and only there', () => {
    const settled = { current: range(30), potential: range(30), loyalty: range(30) };
    expect(serviceTier(settled, undefined, policy.tier)).toMatchObject({ name: 'mass', settled: true });
    const open = { ...settled, potential: range(30, 20, 60) };
    expect(serviceTier(open, undefined, policy.tier)).toMatchObject({ possible: ['mass', 'target'] });
  });
});

describe('key-account types', () => {
  it.each<{ fields: AccountFields; potential?: number; band?: 'A' | 'B'; types: string[]; why: string }>([
    { fields: {}, band: 'A', types: ['economic'], why: 'band A' },
    { fields: {}, band: 'B', types: [], why: 'band B' },
    { fields: { industry: 'Public Sector' }, types: ['important'], why: 'on the list' },
    { fields: { industry: 'Hospitals' }, types: ['important'], why: 'in the plural' },
    { fields: { industry: '医疗卫生' }, types: ['important'], why: 'Chinese, part of a word' },
    { fields: { industry: 'Express logistics' }, types: [], why: '*press* is a part of another word' },
    { fields: { industry: 'Food and courtesy' }, types: [], why: 'so is *court*' },
    { fields: { chainRole: 'key', revenue: 1 }, types: ['group'], why: 'in our chain and using our product' },
    { fields: { chainRole: 'key', revenue: 0 }, types: [], why: 'not using our product' },
    { fields: { chainRole: 'ordinary', revenue: 1 }, types: [], why: 'not in our chain' },
    { fields: { competitorThreat: 7 }, potential: 50, types: ['strategic'], why: 'both at their bounds' },
    { fields: { competitorThreat: 6.9 }, potential: 50, types: [], why: 'too little threat' },
    { fields: { competitorThreat: 9 }, types: [], why: 'unknown potential' },
  ])('$types: $why', ({ fields, potential, band, types }) => {
    expect(accountTypes(fields, potential, band, policy.types)).toEqual(types);
  });
  it('economic also beyond the usage limit', () => {
    const limited = { ...policy.types, usageLimit: 100 };
    expect(accountTypes({ revenue: 100 }, undefined, undefined, limited)).toEqual(['economic']);
  });
});

describe('advantage', () => {
  it.each<{
    ours?: number;
    best?: number;
    intent?: number;
    attention?: number;
    score: number | undefined;
    low?: number;
    high?: number;
    why: string;
  }>([
    { ours: 5, best: 5, score: 50, low: 40, high: 50, why: 'level; pressure unknown could take 10' },
    {
      ours: 10,
      best: 1,
      intent: 1,
      attention: 1,
      score: 100,
      low: 100,
      high: 100,
      why: 'as strong as can be',
    },
    { ours: 1, best: 10, intent: 10, attention: 10, score: 0, low: 0, high: 0, why: 'clamped' },
    { ours: 5, best: 5, intent: 10, score: 40, low: 40, high: 45, why: 'the mean of the known' },
    { ours: 5, score: undefined, why: 'without strengths unknown' },
  ])('$score: $why', ({ ours, best, intent, attention, score, low, high }) => {
    const fields = {
      ...(intent === undefined ? {} : { rivalIntent: intent }),
      ...(attention === undefined ? {} : { rivalAttention: attention }),
    };
    const found = advantageOf({ ours, bestRival: best }, fields);
    expect(found).toEqual(score === undefined ? undefined : { score, low, high });
  });
});

describe('classes of an account', () => {
  it.each<{ fields: AccountFields; value: string | undefined; loyalty: string | undefined; why: string }>([
    { fields: {}, value: undefined, loyalty: undefined, why: 'nothing is known' },
    { fields: { profit: 1e7 }, value: undefined, loyalty: undefined, why: 'potential is wholly unknown' },
    {
      fields: { profit: 1e7, tenure: 10 },
      value: undefined,
      loyalty: 'pillar',
      why: 'the known of current and potential is enough',
    },
    {
      fields: { profit: 1e7, offerFit: 10, tenure: 0 },
      value: 'core',
      loyalty: 'at risk',
      why: 'all three known',
    },
    {
      fields: { revenue: 0, offerFit: 10, tenure: 0 },
      value: 'prospect',
      loyalty: undefined,
      why: 'never low',
    },
  ])('$value, $loyalty: $why', ({ fields, value, loyalty }) => {
    const classes = classesOf(fields);
    expect(classes.value === 'prospect' ? 'prospect' : classes.value?.name).toBe(value);
    expect(classes.loyalty?.name).toBe(loyalty);
  });

  it('tests for release only what is low', () => {
    expect(classesOf({ profit: 1, offerFit: 1 }).release).toBe('cannot tell');
    expect(classesOf({ profit: 1e7, offerFit: 1 }).release).toBeUndefined();
  });

  it('holds no VIP possible for a prospect', () => {
    expect(classesOf({ revenue: 0, offerFit: 10 }).tier?.possible).not.toContain('VIP');
  });

  it('derives attractiveness from the mean of the known dimensions', () => {
    const { position } = classesOf({ profit: 1e7, offerFit: 1, ourStrength: 8, bestRivalStrength: 4 });
    expect(position).toMatchObject({ name: 'consolidate', y: { score: 50 } });
  });
});
