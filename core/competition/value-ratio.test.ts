import { expect, it } from 'vitest';
import { valueRatio } from './value-ratio.ts';

it.each([
  {
    why: 'average for an average price',
    indexes: { quality: 1, function: 1, image: 1, price: 1 },
    weights: undefined,
    ratio: 1,
  },
  {
    why: 'better than dear',
    indexes: { quality: 1.2, function: 1.1, image: 1.3, price: 1.1 },
    weights: undefined,
    ratio: 1.2 / 1.1,
  },
  {
    why: 'only quality counts',
    indexes: { quality: 1.5, function: 1, image: 1, price: 1 },
    weights: [2, 0, 0],
    ratio: 1.5,
  },
])('$why', ({ indexes, weights, ratio }) => expect(valueRatio(indexes, weights)).toBeCloseTo(ratio, 12));

it.each([
  {
    why: 'a price of 0',
    call: () => valueRatio({ quality: 1, function: 1, image: 1, price: 0 }),
    code: 'out-of-range',
  },
  {
    why: 'weights of nothing',
    call: () => valueRatio({ quality: 1, function: 1, image: 1, price: 1 }, [0, 0, 0]),
    code: 'weights-all-zero',
  },
])('refuses $why', ({ call, code }) => expect(call).toThrow(expect.objectContaining({ code })));
