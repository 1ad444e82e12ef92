import { expect, it } from 'vitest';
import { whitespace } from './whitespace.ts';

const spend = [
  { product: 'voice', account: 60, industry: 40 },
  { product: 'data', account: 20, industry: 40 },
  { product: 'cloud', account: 0, industry: 20 },
];

it('with a wallet, the money is what the industry would spend less what we have', () =>
  expect(whitespace(spend, 200)).toEqual([
    { product: 'data', ourShare: 0.1, industryShare: 0.4, gap: expect.closeTo(0.3, 12), money: 60 },
    { product: 'cloud', ourShare: 0, industryShare: 0.2, gap: 0.2, money: 40 },
    { product: 'voice', ourShare: 0.3, industryShare: 0.4, gap: expect.closeTo(0.1, 12), money: 20 },
  ]));

it('without a wallet the account’s own total stands for it', () =>
  expect(whitespace(spend).map(({ product, money }) => [product, money])).toEqual([
    ['cloud', 16],
    ['data', 12],
    ['voice', 0],
  ]));

it.each([
  { why: 'negative spending', call: () => whitespace([{ product: 'voice', account: -1, industry: 1 }]) },
  {
    why: 'an industry that buys nothing',
    call: () => whitespace([{ product: 'voice', account: 1, industry: 0 }]),
  },
  { why: 'a wallet of 0', call: () => whitespace(spend, 0) },
])('refuses $why', ({ call }) => expect(call).toThrow(expect.objectContaining({ code: 'out-of-range' })));
