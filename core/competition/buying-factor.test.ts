import { expect, it } from 'vitest';
import { defaultPlaybook } from '../playbook/default-playbook.ts';
import { buyingFactor } from './buying-factor.ts';

const { factors } = defaultPlaybook.competition;

it.each([
  { why: 'important and ahead', input: [8, 9, [7, 4]], gap: 1.6, reading: 'edge' },
  { why: 'important and level within half a point', input: [6, 7, [7.5]], gap: -0.3, reading: 'par' },
  { why: 'important and behind', input: [10, 4, [10, 1]], gap: -6, reading: 'fix' },
  { why: 'unimportant, far ahead', input: [5, 9, [5]], gap: 2, reading: 'overkill' },
  { why: 'unimportant and behind', input: [3, 1, [9]], gap: -2.4, reading: 'ignore' },
  { why: 'unimportant, a little ahead', input: [3, 5.5, [5]], gap: 0.15, reading: 'ignore' },
] as const)('$reading: $why', ({ input: [importance, ours, rivals], gap, reading }) => {
  const found = buyingFactor(importance, ours, rivals, factors);
  expect(found?.reading).toBe(reading);
  expect(found?.gap).toBeCloseTo(gap, 12);
});

it('an unrated rival leaves the comparison, all unrated leave none', () => {
  expect(buyingFactor(8, 7, [undefined, 4], factors)?.gap).toBeCloseTo(2.4, 12);
  expect(buyingFactor(8, 7, [undefined], factors)).toBeUndefined();
});

it('refuses a rating off the scale', () =>
  expect(() => buyingFactor(11, 7, [4], factors)).toThrow(expect.objectContaining({ code: 'out-of-range' })));
