import { describe, expect, it } from 'vitest';
import { defaultPlaybook } from '../playbook/default-playbook.ts';
import { rankProviders } from './rank-providers.ts';
import { scoreboard } from './scoreboard.ts';
import { weightedTotals } from './weighted-totals.ts';

const { competition } = defaultPlaybook;
const card = {
  id: 'c',
  label: { en: '', 'zh-CN': '' },
  groups: [
    {
      id: 'a',
      label: { en: '', 'zh-CN': '' },
      items: [
        { id: 'x', label: { en: 'X', 'zh-CN': 'X' }, weight: 3 },
        { id: 'y', label: { en: 'Y', 'zh-CN': 'Y' }, weight: 1 },
      ],
    },
    {
      id: 'b',
      label: { en: '', 'zh-CN': '' },
      items: [{ id: 'z', label: { en: 'Z', 'zh-CN': 'Z' }, weight: 0 }],
    },
  ],
};

it.each([
  {
    weights: [2, 1],
    ratings: [
      [7, 4],
      [10, undefined],
    ],
    totals: [
      { total: 8, rated: 1 },
      { total: 4, rated: 2 / 3 },
    ],
    why: 'an unrated item leaves the mean',
  },
  { weights: [1], ratings: [[undefined]], totals: [{ total: undefined, rated: 0 }], why: 'nothing rated' },
])('$totals: $why', ({ weights, ratings, totals }) =>
  expect(weightedTotals(weights, ratings)).toEqual(totals),
);

it.each([
  { weights: [0, 0], ratings: [[1], [1]], code: 'weights-all-zero' },
  { weights: [1], ratings: [[0]], code: 'out-of-range' },
  { weights: [1], ratings: [[11]], code: 'out-of-range' },
  { weights: [-1, 2], ratings: [[1], [1]], code: 'out-of-range' },
  { weights: [1], ratings: [[1], [1]], code: 'size-mismatch' },
  { weights: [1, 1], ratings: [[1], [1, 2]], code: 'size-mismatch' },
  { weights: [], ratings: [], code: 'size-mismatch' },
])('$weights over $ratings: $code', ({ weights, ratings, code }) => {
  expect(() => weightedTotals(weights, ratings)).toThrow(expect.objectContaining({ code }));
});

it.each([
  { totals: [7, 7, 5], rated: [1, 1, 1], ranks: [1, 1, 3], why: 'METHODS 4.1' },
  { totals: [7, 7 + 5e-10, 5], rated: [1, 1, 1], ranks: [1, 1, 3], why: 'ties within 1e-9' },
  {
    totals: [5, 9, 7],
    rated: [1, 0.49, 1],
    ranks: [2, undefined, 1],
    why: 'rated on less than half the weight',
  },
  { totals: [5, 9], rated: [1, 0.5], ranks: [2, 1], why: 'half is enough' },
  {
    totals: [5, 9],
    rated: [1, 0.1 + 0.2 + 0.2 - 1e-16],
    ranks: [2, 1],
    why: 'half is not lost to binary fractions',
  },
])('$ranks: $why', ({ totals, rated, ranks }) => {
  const given = totals.map((total, n) => ({ total, rated: rated[n] as number }));
  expect(rankProviders(given, 0.5)).toEqual(ranks);
});

describe('the scoreboard', () => {
  const board = (scores: readonly (number | undefined)[], source = 'public') =>
    scoreboard({ providers: ['We', 'R', 'S'], ratings: [{ item: 'x', scores, source }] }, card, competition);

  it.each([
    { scores: [4, 7, 5], leaders: ['R'], trail: 3, bestRival: 'R', why: 'three behind is trailing' },
    {
      scores: [4.3, 7.3, 5],
      leaders: ['R'],
      trail: 3,
      bestRival: 'R',
      why: '7.3 − 4.3 is 2.9999999999999996 in binary',
    },
    { scores: [5, 7, 7], leaders: ['R', 'S'], trail: undefined, bestRival: 'R', why: 'two behind is not' },
    { scores: [9, 7, undefined], leaders: ['We'], trail: undefined, bestRival: 'R', why: 'we lead' },
    {
      scores: [undefined, 7, 7],
      leaders: ['R', 'S'],
      trail: undefined,
      bestRival: 'R',
      why: 'unrated is not behind',
    },
  ])('$leaders, trail $trail: $why', ({ scores, leaders, trail, bestRival }) => {
    const [item] = board(scores).items;
    expect(item).toMatchObject({ leaders, bestRival });
    if (trail === undefined) expect(item?.trail).toBeUndefined();
    else expect(item?.trail).toBeCloseTo(trail, 9);
  });

  it('gives a group without weight no total', () => {
    const [we] = board([4, 7, 5]).providers;
    expect(we).toMatchObject({ us: true, total: 4, rated: 0.75, rank: 3 });
    expect(we?.groups.map(({ total }) => total)).toEqual([4, undefined]);
  });

  it('leaves out what was learned by forbidden means: METHODS 4.9', () => {
    expect(board([4, 7, 5], 'Planted insider').providers.map(({ total }) => total)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

it('the telecom card carries the weights of the source', () => {
  const telecom = competition.scorecards.find(({ id }) => id === 'telecom');
  expect(telecom?.groups.flatMap(({ items }) => items.map(({ weight }) => weight))).toEqual([
    10, 10, 5, 10, 10, 10, 5, 10, 10, 5, 10, 5,
  ]);
});
