import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Opportunity } from '../account/account.ts';
import { defaultPlaybook } from '../playbook/default-playbook.ts';
import { assessOpportunity } from './opportunity.ts';
import { ownWinRates, withOwnRates } from './own-win-rates.ts';

const { pipeline } = defaultPlaybook;
const deal = (rung: number, stage: string | undefined): Opportunity => ({
  name: `${rung} ${stage}`,
  evidence: Array.from({ length: 12 }, (_, check) => check < 3 * rung),
  ...(stage === undefined ? {} : { stage }),
});
const many = (count: number, rung: number, stage: string) =>
  Array.from({ length: count }, () => deal(rung, stage));

it('counts a deal at every rung that it had reached', () => {
  const rates = ownWinRates([...many(3, 4, 'Won'), ...many(2, 2, 'Lost'), ...many(1, 0, 'Lost')], pipeline);
  expect(rates.map(({ closed, won }) => [closed, won])).toEqual([
    [5, 3],
    [5, 3],
    [3, 3],
    [3, 3],
  ]);
});

it('draws the share towards the ladder’s rate, from enough deals on', () => {
  const [first, , third] = ownWinRates([...many(3, 4, 'Won'), ...many(2, 2, 'Lost')], pipeline);
  // 3 of 5 won, and the ladder's 20 % stands for five deals more.
  expect(first?.rate).toBeCloseTo((3 + 5 * 0.2) / 10, 12);
  expect(third).toMatchObject({ closed: 3, share: 1, rate: undefined });
});

it('gives Wilson’s interval of the plain share', () => {
  const [first] = ownWinRates([...many(81, 1, 'Won'), ...many(182, 1, 'Lost')], pipeline);
  // Newcombe 1998, table I: 81 of 263.
  expect(first?.range?.[0]).toBeCloseTo(0.2553, 4);
  expect(first?.range?.[1]).toBeCloseTo(0.3662, 4);
});

it.each([
  { deals: [deal(4, undefined)], why: 'an open deal' },
  { deals: [deal(4, 'Phase 7b')], why: 'a stage that nobody knows' },
  { deals: [{ name: 'x', stage: 'Won' }], why: 'a closed deal without checks' },
])('says nothing of $why', ({ deals }) =>
  expect(ownWinRates(deals, pipeline)[0]).toMatchObject({
    closed: 0,
    share: undefined,
    range: undefined,
    rate: undefined,
  }),
);

it('takes the place of the ladder’s rates where it counts, and of no other', () => {
  const rates = ownWinRates([...many(3, 4, 'Won'), ...many(2, 2, 'Lost')], pipeline);
  const own = withOwnRates(pipeline, rates);
  expect(assessOpportunity(deal(1, undefined), undefined, '2026-11-22', own).winRate).toBeCloseTo(0.4, 12);
  expect(assessOpportunity(deal(3, undefined), undefined, '2026-11-22', own).winRate).toBe(0.6);
  expect(withOwnRates(pipeline, ownWinRates([], pipeline))).toBe(pipeline);
  expect(withOwnRates(pipeline, undefined)).toBe(pipeline);
});

it('stays between the share and the ladder’s rate, in any order of the deals', () =>
  fc.assert(
    fc.property(
      fc
        .array(fc.record({ rung: fc.integer({ min: 0, max: 4 }), won: fc.boolean() }), { maxLength: 40 })
        .chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
      ([list, shuffled]) => {
        const rates = (input: typeof list) =>
          ownWinRates(
            input.map(({ rung, won }) => deal(rung, won ? 'Won' : 'Lost')),
            pipeline,
          );
        expect(rates(shuffled)).toEqual(rates(list));
        for (const { share, rate, ladder } of rates(list)) {
          if (share === undefined || rate === undefined) continue;
          expect(rate).toBeGreaterThanOrEqual(Math.min(share, ladder) - 1e-12);
          expect(rate).toBeLessThanOrEqual(Math.max(share, ladder) + 1e-12);
        }
      },
    ),
  ));
