import { expect, it } from 'vitest';
import { entropyWeights } from './entropy-weights.ts';

it('a criterion on which all are alike gets no weight', () => {
  const [same, differs] = entropyWeights([
    [5, 1],
    [5, 9],
  ]);
  expect(same).toBeCloseTo(0, 12);
  expect(differs).toBeCloseTo(1, 12);
});

it('worked by hand: p = ½ ½ against ¼ ¾ and 0 1', () => {
  const quarter = 1 + (0.25 * Math.log(0.25) + 0.75 * Math.log(0.75)) / Math.log(2);
  const [, second, third] = entropyWeights([
    [1, 1, 0],
    [1, 3, 7],
  ]);
  expect(second).toBeCloseTo(quarter / (quarter + 1), 12);
  expect(third).toBeCloseTo(1 / (quarter + 1), 12);
});

it.each([
  { why: 'one option', matrix: [[1, 2]], code: 'size-mismatch' },
  {
    why: 'a negative',
    matrix: [
      [1, -2],
      [1, 2],
    ],
    code: 'out-of-range',
  },
  {
    why: 'options that nothing tells apart',
    matrix: [
      [1, 2],
      [1, 2],
    ],
    code: 'no-solution',
  },
])('refuses $why', ({ matrix, code }) =>
  expect(() => entropyWeights(matrix)).toThrow(expect.objectContaining({ code })),
);
