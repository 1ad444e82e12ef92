import { expect, it } from 'vitest';
import { analyticHierarchy } from './ahp.ts';

const _ = undefined;
// Saaty 2008, relative consumption of drinks: coffee, wine, tea, beer, soda, milk, water; row over column.
const drinks = [
  [1, 9, 5, 2, 1, 1, _],
  [_, 1, _, _, _, _, _],
  [_, 3, 1, _, _, _, _],
  [_, 9, 3, 1, _, 1, _],
  [_, 9, 4, 2, 1, 2, _],
  [_, 9, 3, _, _, 1, _],
  [2, 9, 9, 3, 2, 3, 1],
];

it('reproduces the published priorities from half a table', () => {
  const { priorities, lambdaMax, consistencyRatio } = analyticHierarchy(drinks);
  for (const [at, weight] of [0.1775, 0.0191, 0.0418, 0.1164, 0.1896, 0.1288, 0.3268].entries()) {
    expect(priorities[at]).toBeCloseTo(weight, 4);
  }
  expect(lambdaMax).toBeCloseTo(7.17663, 5);
  expect(consistencyRatio).toBeCloseTo(0.022, 3);
});

it('consistent judgements have a ratio of 0', () => {
  const { priorities, consistencyRatio } = analyticHierarchy([
    [1, 2, 4],
    [0.5, 1, 2],
    [0.25, 0.5, 1],
  ]);
  expect(priorities).toEqual([
    expect.closeTo(4 / 7, 12),
    expect.closeTo(2 / 7, 12),
    expect.closeTo(1 / 7, 12),
  ]);
  expect(consistencyRatio).toBeCloseTo(0, 12);
});

it('names the judgement that hurts most', () =>
  expect(
    analyticHierarchy([
      [1, 2, 1 / 9],
      [_, 1, 2],
      [_, _, 1],
    ]).worst,
  ).toMatchObject({ row: 0, column: 2 }));

it.each([
  {
    why: 'a judgement missing on both sides',
    matrix: [
      [1, _],
      [_, 1],
    ],
    code: 'missing-judgement',
  },
  {
    why: 'judgements that contradict across the diagonal',
    matrix: [
      [1, 3],
      [3, 1],
    ],
    code: 'not-reciprocal',
  },
  {
    why: 'a zero',
    matrix: [
      [1, 0],
      [_, 1],
    ],
    code: 'out-of-range',
  },
  { why: 'a ragged table', matrix: [[1, 2], [0.5]], code: 'size-mismatch' },
])('refuses $why', ({ matrix, code }) =>
  expect(() => analyticHierarchy(matrix)).toThrow(expect.objectContaining({ code })),
);
