import { describe, expect, it } from 'vitest';
import { acquisitionCost } from './acquisition-cost.ts';
import { gini, topFifthShare } from './gini.ts';
import { plainLifetimeValue } from './lifetime-value.ts';
import { satisfaction } from './satisfaction.ts';
import { scaled } from './scale.ts';
import { weightedMean } from './weighted-mean.ts';

const refused = expect.objectContaining({ code: 'out-of-range' });

describe('Gini', () => {
  it.each<{ amounts: number[]; is: number | undefined; why: string }>([
    {
      amounts: [541, 1463, 2445, 3438, 4437, 5401, 6392, 8304, 11_904, 22_261],
      is: 0.4620911,
      why: 'R package ineq, Ilocos',
    },
    {
      amounts: [22_261, 541, 11_904, 1463, 8304, 2445, 6392, 3438, 5401, 4437],
      is: 0.4620911,
      why: 'whatever the order',
    },
    { amounts: [5, 5, 5], is: 0, why: 'all alike' },
    { amounts: [0, 0, 0, 1], is: 0.75, why: 'one has all: (n − 1)/n' },
    { amounts: [], is: undefined, why: 'nobody' },
    { amounts: [0, 0], is: undefined, why: 'nothing to share' },
  ])('$is: $why', ({ amounts, is }) => {
    if (is === undefined) expect(gini(amounts)).toBeUndefined();
    else expect(gini(amounts)).toBeCloseTo(is, 7);
  });
  it('refuses a negative amount', () => expect(() => gini([1, -1])).toThrow(refused));
});

it.each([
  { amounts: [80, 5, 5, 5, 5], is: 0.8, why: 'one of five' },
  { amounts: [60, 20, 10, 5, 3, 2], is: 0.8, why: 'ceil(0.2 × 6) = 2' },
])('the top fifth holds $is: $why', ({ amounts, is }) => expect(topFifthShare(amounts)).toBeCloseTo(is, 12));

describe('acquisition cost', () => {
  it.each([
    {
      input: { yearlyCost: 182_500, visitsPerYear: 365, visitsPerWin: 4 },
      cost: 2000,
      why: 'the worked example of [002]',
    },
    {
      input: { yearlyCost: 100, visitsPerYear: 10, visitsPerWin: 1 },
      cost: 10,
      why: 'a win at the first visit',
    },
  ])('$cost: $why', ({ input, cost }) => expect(acquisitionCost(input)).toBe(cost));
  it.each([
    { yearlyCost: 1, visitsPerYear: 0, visitsPerWin: 1 },
    { yearlyCost: -1, visitsPerYear: 1, visitsPerWin: 1 },
    { yearlyCost: 1, visitsPerYear: 1, visitsPerWin: -1 },
    { yearlyCost: Number.NaN, visitsPerYear: 1, visitsPerWin: 1 },
    { yearlyCost: Number.POSITIVE_INFINITY, visitsPerYear: 1, visitsPerWin: 1 },
  ])('refuses %j', (input) => expect(() => acquisitionCost(input)).toThrow(refused));
});

describe('the plain lifetime value', () => {
  it('is revenue × years × rate', () => expect(plainLifetimeValue(100_000, 5, 0.2)).toBe(100_000));
  it.each([
    [1, -1, 0.1],
    [1, 1, 20],
    [Number.NaN, 1, 0.1],
  ])('refuses %j', (...input) =>
    expect(() => plainLifetimeValue(...(input as [number, number, number]))).toThrow(refused),
  );
});

describe('satisfaction', () => {
  it.each([
    { perceived: 8, expected: 10, is: 0.8 },
    { perceived: 10, expected: 5, is: 2 },
  ])('$is', ({ perceived, expected, is }) => expect(satisfaction(perceived, expected)).toBe(is));
  it.each([
    [0, 5],
    [5, 11],
    [0.5, 5],
  ])('refuses %j', (perceived, expected) => expect(() => satisfaction(perceived, expected)).toThrow(refused));
});

it.each([
  { scale: { kind: 'linear', worst: 12, best: 0 }, input: 3, score: 75, why: 'worst may exceed best' },
  { scale: { kind: 'linear', worst: 0, best: 10 }, input: 11, score: 100, why: 'clamped' },
  { scale: { kind: 'log', worst: 10, best: 1000 }, input: 100, score: 50, why: 'log10' },
  {
    scale: { kind: 'steps', steps: { yes: 100 } },
    input: 'maybe',
    score: undefined,
    why: 'a text without a step is unknown',
  },
  {
    scale: { kind: 'steps', steps: { yes: 100 } },
    input: 'constructor',
    score: undefined,
    why: 'nor is what every object has',
  },
] as const)('a scale gives $score: $why', ({ scale, input, score }) =>
  expect(scaled(scale as never, input)).toBe(score),
);

it.each([
  {
    parts: [
      { weight: 3, score: 80 },
      { weight: 1, score: undefined },
    ],
    mean: 80,
    why: 'a missing score leaves the mean',
  },
  { parts: [{ weight: 0, score: 80 }], mean: undefined, why: 'no weight, no mean' },
  { parts: [], mean: undefined, why: 'nothing' },
])('a mean of $mean: $why', ({ parts, mean }) => expect(weightedMean(parts)).toBe(mean));
