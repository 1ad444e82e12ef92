import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AccountFields } from '../account/account.ts';
import { defaultPlaybook } from '../playbook/default-playbook.ts';
import { sampleBook } from '../sample/sample-book.ts';
import { CONSISTENT_BELOW, judgedWeights, spreadWeights } from './judged-weights.ts';

const _ = undefined;

describe('weights by comparing in pairs', () => {
  it('are the judgements themselves where these agree', () => {
    const { weights, consistencyRatio } = judgedWeights([
      [1, 2, 4, 8],
      [_, 1, 2, 4],
      [_, _, 1, 2],
      [_, _, _, 1],
    ]);
    // 8 : 4 : 2 : 1 of 15 are 53.3, 26.7, 13.3, 6.7 of 100.
    expect(weights).toEqual([53, 27, 13, 7]);
    expect(consistencyRatio).toBeCloseTo(0, 12);
  });

  it('name the judgement that hurts most where they contradict', () => {
    const { consistencyRatio, worst } = judgedWeights([
      [1, 3, 1 / 9, 1],
      [_, 1, 3, 1],
      [_, _, 1, 1],
      [_, _, _, 1],
    ]);
    expect(consistencyRatio).toBeGreaterThan(CONSISTENT_BELOW);
    expect(worst).toMatchObject({ row: 0, column: 2 });
  });

  it('always add up to 100', () =>
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -8, max: 8 }), { minLength: 6, maxLength: 6 }), (points) => {
        const [a, b, c, d, e, f] = points.map((point) => (point < 0 ? 1 / (1 - point) : 1 + point));
        const { weights } = judgedWeights([
          [1, a, b, c],
          [_, 1, d, e],
          [_, _, 1, f],
          [_, _, _, 1],
        ]);
        expect(weights.reduce((sum, weight) => sum + weight, 0)).toBe(100);
        for (const weight of weights) expect(Number.isSafeInteger(weight) && weight >= 0).toBe(true);
      }),
    ));
});

describe('weights by what tells accounts apart', () => {
  const accounts = sampleBook().map(({ account }) => account);

  it('add up to 100', () =>
    expect(spreadWeights(accounts, defaultPlaybook)?.reduce((sum, weight) => sum + weight, 0)).toBe(100));

  it('go to the one dimension in which the accounts differ', () => {
    const fields = (at: number): AccountFields => ({
      onTimePayment: 0.8,
      offerFit: 1 + (at % 9),
      tenure: 5,
      socialStatus: 5,
    });
    const book = Array.from({ length: 20 }, (_each, at) => ({ fields: fields(at) }));
    expect(spreadWeights(book, defaultPlaybook)).toEqual([0, 100, 0, 0]);
  });

  it.each([
    { why: 'too few accounts', book: accounts.slice(0, 10) },
    { why: 'all alike', book: Array.from({ length: 30 }, () => accounts[0] as (typeof accounts)[number]) },
    {
      why: 'no account with all four',
      book: Array.from({ length: 30 }, (_each, at) => ({ fields: { tenure: at } })),
    },
    {
      why: 'a dimension in which nobody has any points',
      book: Array.from({ length: 30 }, (_each, at) => ({
        fields: { onTimePayment: 0.6, offerFit: 1 + (at % 9), tenure: 5, socialStatus: 5 },
      })),
    },
  ])('are not given: $why', ({ book }) => expect(spreadWeights(book, defaultPlaybook)).toBeUndefined());
});
