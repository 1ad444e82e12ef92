import { describe, expect, it } from 'vitest';
import { defaultPlaybook } from '../playbook/default-playbook.ts';
import { funnel } from './funnel.ts';
import { gradeOf } from './grade.ts';
import { layerOf } from './layer.ts';
import { moveOf } from './move.ts';
import { assessOpportunity } from './opportunity.ts';
import { typeOfDeal } from './project-type.ts';
import { tacticOf } from './tactic.ts';
import { winRate } from './win-rate.ts';

const { pipeline } = defaultPlaybook;
const yes = (count: number) => Array.from({ length: 12 }, (_, check) => check < count);

it.each([
  { evidence: yes(0), rate: 0, why: 'below the first rung' },
  { evidence: yes(2), rate: 0, why: 'one check is missing' },
  { evidence: yes(3), rate: 0.2, why: 'background known' },
  { evidence: yes(6), rate: 0.4, why: 'shown and led' },
  { evidence: yes(8), rate: 0.4, why: 'a rung in part does not count' },
  { evidence: yes(9), rate: 0.6, why: 'trust built' },
  { evidence: yes(12), rate: 0.8, why: 'rival outrun' },
  {
    evidence: yes(12).map((check, at) => check && at !== 1),
    rate: 0,
    why: 'no rung counts above a broken one',
  },
  { evidence: [true, undefined, true, true, true, true], rate: 0, why: 'a missing check does not hold' },
  { evidence: [], rate: 0, why: 'nothing recorded' },
])('win rate $rate: $why', ({ evidence, rate }) => expect(winRate(evidence)).toBe(rate));

it.each([
  { amount: 10, target: 100, recurring: false, grade: 'A', why: '0.10 is A' },
  { amount: 0.3, target: 3, recurring: false, grade: 'A', why: '0.3 ÷ 3 is 0.09999999999999999 in binary' },
  { amount: 9.9, target: 100, recurring: false, grade: 'B', why: 'below 0.10' },
  { amount: 3, target: 100, recurring: false, grade: 'B', why: '0.03 is B' },
  { amount: 2.9, target: 100, recurring: false, grade: 'C', why: 'below 0.03' },
  { amount: 2.9, target: 100, recurring: true, grade: 'B', why: 'a recurring fee lifts one grade' },
  { amount: 3, target: 100, recurring: true, grade: 'A', why: 'a recurring fee lifts one grade' },
  { amount: 10, target: 100, recurring: true, grade: 'A', why: 'nothing is above A' },
  { amount: 0, target: 100, recurring: false, grade: 'C', why: 'nothing' },
])('grade $grade: $why', ({ amount, target, recurring, grade }) => {
  expect(gradeOf(amount, target, recurring, pipeline.grades)).toBe(grade);
});
it.each([
  [1, 0],
  [1, -5],
  [-1, 5],
  [Number.NaN, 5],
])('refuses amount %d of target %d', (amount, target) => {
  expect(() => gradeOf(amount, target, false, pipeline.grades)).toThrow(
    expect.objectContaining({ code: 'out-of-range' }),
  );
});

it.each([
  { weeks: undefined, layer: 'unscheduled' },
  { weeks: -0.1, layer: 'overdue' },
  { weeks: 0, layer: 'bottom' },
  { weeks: 3, layer: 'bottom' },
  { weeks: 3.1, layer: 'middle' },
  { weeks: 8, layer: 'middle' },
  { weeks: 8.1, layer: 'top' },
])('$weeks weeks: $layer', ({ weeks, layer }) => expect(layerOf(weeks, pipeline.layers)).toBe(layer));

it.each([
  {
    weeks: 2,
    position: 'invest',
    grade: 'A',
    winRate: 0,
    move: 'intensive attack',
    why: 'bottom, worth it, A',
  },
  { weeks: 2, position: 'invest', grade: 'B', winRate: 0.8, move: 'wait and watch', why: 'not A' },
  {
    weeks: 12,
    position: 'consolidate',
    grade: 'A',
    winRate: 0,
    move: 'invest actively',
    why: 'top, worth it, A',
  },
  {
    weeks: 12,
    position: 'harvest',
    grade: 'A',
    winRate: 0.8,
    move: 'wait and watch',
    why: 'top and not worth it',
  },
  { weeks: 5, position: 'harvest', grade: 'C', winRate: 0.4, move: 'ask and follow', why: 'middle, 40 %' },
  {
    weeks: 5,
    position: 'consolidate',
    grade: undefined,
    winRate: 0.4,
    move: 'ask and follow',
    why: 'consolidate too, grade or not',
  },
  { weeks: 5, position: 'invest', grade: 'A', winRate: 0.2, move: 'wait and watch', why: 'below 40 %' },
  { weeks: 5, position: 'attend', grade: 'A', winRate: 0.8, move: 'wait and watch', why: 'attend' },
  {
    weeks: 5,
    position: undefined,
    grade: 'A',
    winRate: 0.8,
    move: 'wait and watch',
    why: 'position unknown',
  },
  {
    weeks: -1,
    position: 'invest',
    grade: 'A',
    winRate: 0.8,
    move: 'wait and watch',
    why: 'overdue stands in no layer',
  },
] as const)('$move: $why', ({ weeks, position, grade, winRate: rate, move }) => {
  expect(moveOf({ weeksToClose: weeks, position, grade, winRate: rate }, pipeline)).toBe(move);
});

it.each([
  { weeks: 12, rate: 0.5, tactic: 'blitz' },
  { weeks: 2, rate: 0.5, tactic: 'defence' },
  { weeks: 12, rate: 0.4, tactic: 'guerrilla' },
  { weeks: 2, rate: 0.4, tactic: 'assault' },
  { weeks: 5, rate: 0.8, tactic: 'positional' },
  { weeks: undefined, rate: 0.8, tactic: undefined },
  { weeks: -1, rate: 0.8, tactic: undefined },
])('$weeks weeks at $rate: $tactic', ({ weeks, rate, tactic }) =>
  expect(tacticOf(weeks, rate, pipeline)).toBe(tactic),
);

describe('funnel health, first match', () => {
  const deal = (weeksToClose: number, amount = 100, weeksInLayer = 1) => ({
    amount,
    winRate: 0.5,
    weeksToClose,
    weeksInLayer,
  });
  it.each([
    { open: [deal(2), deal(5)], remaining: undefined, health: 'crisis', why: 'fewer than three open' },
    {
      open: [deal(2), deal(5), deal(12)],
      remaining: 301,
      health: 'crisis',
      why: 'weighted 150 is less than half of 301',
    },
    { open: [deal(2), deal(5), deal(12)], remaining: 300, health: 'fair', why: 'half is enough' },
    {
      open: [deal(2), deal(2), deal(12)],
      remaining: 100,
      health: 'no stamina',
      why: 'middle empty, before healthy',
    },
    { open: [deal(2), deal(5), deal(5)], remaining: undefined, health: 'no stamina', why: 'top empty' },
    {
      open: [deal(5, 100, 11), deal(12, 100, 11), deal(12), deal(12)],
      remaining: 10,
      health: 'stuck',
      why: 'bottom empty, half over ten weeks',
    },
    {
      open: [deal(5, 100, 11), deal(12), deal(12)],
      remaining: 150,
      health: 'healthy',
      why: 'a third is not half',
    },
    {
      open: [deal(5, 100, 10), deal(12, 100, 10), deal(12)],
      remaining: 150,
      health: 'healthy',
      why: 'ten weeks are not over ten',
    },
    {
      open: [deal(2), deal(5), deal(12)],
      remaining: 150,
      health: 'healthy',
      why: 'weighted equals the remaining target',
    },
    {
      open: [deal(2), deal(5), deal(12)],
      remaining: undefined,
      health: 'fair',
      why: 'without a target the amount tests are skipped',
    },
  ])('$health: $why', ({ open, remaining, health }) => {
    expect(funnel(open, remaining, pipeline).health).toBe(health);
  });
  it('counts and weighs each layer', () => {
    const { layers, total } = funnel(
      [deal(2, 10), deal(-1, 5), { ...deal(5), amount: undefined }],
      undefined,
      pipeline,
    );
    expect(layers.find(({ layer }) => layer === 'bottom')).toEqual({
      layer: 'bottom',
      count: 1,
      amount: 10,
      weighted: 5,
      withoutAmount: 0,
    });
    expect(total).toEqual({ count: 3, amount: 15, weighted: 7.5, withoutAmount: 1 });
  });
});

it('an opportunity without a date of today has no layer, no conclusion, no tactic', () => {
  const deal = { name: 'D', amount: 10, closeDate: '2026-12-01', evidence: yes(3) };
  expect(assessOpportunity(deal, 'invest', undefined, pipeline)).toMatchObject({
    winRate: 0.2,
    layer: undefined,
    move: undefined,
    tactic: undefined,
    grade: undefined,
  });
  expect(assessOpportunity(deal, 'invest', '2026-11-10', { ...pipeline, target: 100 })).toMatchObject({
    weeksToClose: 3,
    layer: 'bottom',
    grade: 'A',
    move: 'intensive attack',
    tactic: 'assault',
  });
});

it.each([
  { rivalHarm: 'high', feeChange: 'up', type: 'strategic' },
  { rivalHarm: 'high', feeChange: 'down', type: 'kill' },
  { rivalHarm: 'low', feeChange: 'up', type: 'revenue' },
  { rivalHarm: 'low', feeChange: 'down', type: 'suicide' },
  { rivalHarm: 'low', feeChange: undefined, type: undefined },
  { rivalHarm: undefined, feeChange: 'up', type: undefined },
] as const)('a project with $rivalHarm harm and fees $feeChange is $type', ({ rivalHarm, feeChange, type }) =>
  expect(typeOfDeal({ ...(rivalHarm && { rivalHarm }), ...(feeChange && { feeChange }) })).toBe(type),
);
