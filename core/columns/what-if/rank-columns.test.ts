import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { rankColumns, rankingRoom } from './rank-columns.ts';

function ranksOf(scores: readonly number[]): number[] {
  const out = new Uint32Array(scores.length);
  rankColumns(Float64Array.from(scores), rankingRoom(scores.length), out);
  return [...out];
}

it.each([
  { why: 'the highest is first', scores: [10, 90, 50], ranks: [3, 1, 2] },
  {
    why: 'those alike share a rank, and the next one is after them all',
    scores: [5, 9, 9, 7],
    ranks: [4, 1, 1, 3],
  },
  { why: 'an unknown score has no rank and takes none', scores: [Number.NaN, 1, 2], ranks: [0, 2, 1] },
  {
    why: 'the ends of the range, and a hair beyond',
    scores: [0, 100, 100 + 1e-12, -1e-12],
    ranks: [3, 2, 1, 4],
  },
  { why: 'the last bit tells two apart', scores: [50, 50 + 2 ** -47, 50], ranks: [2, 1, 2] },
  { why: 'no account', scores: [], ranks: [] },
])('$ranks: $why', ({ scores, ranks }) => expect(ranksOf(scores)).toEqual(ranks));

const spread = fc.double({ min: 0, max: 100, noNaN: true });
// Many of one score, and many that all but the last digits have in common.
const crowded = fc.oneof(
  spread,
  fc.integer({ min: 0, max: 3 }).map((one) => 25 * one),
  fc.integer({ min: 0, max: 40 }).map((one) => 50 + one * 1e-9),
  fc.constant(Number.NaN),
);

it('is one more than how many are above', () =>
  fc.assert(
    fc.property(fc.array(crowded, { maxLength: 300 }), (scores) => {
      expect(ranksOf(scores)).toEqual(
        scores.map((own) => (Number.isNaN(own) ? 0 : scores.filter((other) => other > own).length + 1)),
      );
    }),
  ));

it('forgets the book that it ranked before', () => {
  const room = rankingRoom(3);
  const out = new Uint32Array(3);
  rankColumns(Float64Array.of(1, 2, 3), room, out);
  rankColumns(Float64Array.of(Number.NaN, 2, 1), room, out);
  expect([...out]).toEqual([0, 1, 2]);
});
