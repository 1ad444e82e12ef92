import { expect, it } from 'vitest';
import { percentile } from './percentile.ts';

const ten = [10, 20, 30, 40, 50, 60, 70, 80, 90, 100];

// Excel, PERCENTILE.INC.
it.each([
  { amounts: ten, share: 0.1, value: 19, why: 'between the first and the second' },
  { amounts: ten, share: 0.9, value: 91, why: 'between the ninth and the tenth' },
  { amounts: ten, share: 0, value: 10, why: 'the least' },
  { amounts: ten, share: 1, value: 100, why: 'the most' },
  { amounts: [3, 1, 2], share: 0.5, value: 2, why: 'in any order' },
  { amounts: [7], share: 0.9, value: 7, why: 'one alone is every percentile' },
])('$share of $amounts is $value: $why', ({ amounts, share, value }) =>
  expect(percentile(amounts, share)).toBeCloseTo(value, 12),
);

it.each([
  { amounts: [], share: 0.5, code: 'size-mismatch' },
  { amounts: ten, share: 1.1, code: 'out-of-range' },
  { amounts: ten, share: Number.NaN, code: 'out-of-range' },
])('refuses $share of $amounts', ({ amounts, share, code }) =>
  expect(() => percentile(amounts, share)).toThrow(expect.objectContaining({ code })),
);
