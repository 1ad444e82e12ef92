import { describe, expect, it } from 'vitest';
import { NO_CLASS } from '../../../../core/columns/what-if/reclass.ts';
import { dotRadius, type MatrixDrawing, nearestRow, rowsWithin } from './matrix-drawing.ts';

function drawing(points: readonly (readonly [number, number] | undefined)[]): MatrixDrawing {
  const axis = (at: 0 | 1) => {
    const score = Float64Array.from(points, (point) => point?.[at] ?? Number.NaN);
    return { score, low: score, high: score };
  };
  return {
    x: axis(0),
    y: axis(1),
    codes: Uint8Array.from(points, (point) => (point === undefined ? NO_CLASS : 0)),
    settled: new Uint8Array(points.length),
    cuts: { x: 50, y: 50 },
    picked: undefined,
    chosen: undefined,
    pointed: undefined,
  };
}

const three = drawing([[10, 10], undefined, [90, 90], [50, 50]]);

describe('what a rectangle holds', () => {
  it.each([
    { why: 'its edges belong to it', box: { left: 10, right: 50, bottom: 10, top: 50 }, rows: [0, 3] },
    {
      why: 'everything that has a place',
      box: { left: 0, right: 100, bottom: 0, top: 100 },
      rows: [0, 2, 3],
    },
    { why: 'nothing is there', box: { left: 11, right: 49, bottom: 0, top: 100 }, rows: [] },
  ])('$rows: $why', ({ box, rows }) => expect(rowsWithin(three, box)).toEqual(rows));
});

describe('the point that is meant', () => {
  it.each([
    { why: 'the nearest one', at: { x: 12, y: 11 }, row: 0 },
    { why: 'none is near enough', at: { x: 30, y: 30 }, row: undefined },
    { why: 'just at the reach', at: { x: 85, y: 90 }, row: 2 },
  ])('$row: $why', ({ at, row }) => expect(nearestRow(three, at, { x: 5, y: 5 })).toBe(row));

  it('is the one drawn on top, where two stand in one place', () => {
    expect(
      nearestRow(
        drawing([
          [40, 40],
          [40, 40],
        ]),
        { x: 40, y: 40 },
        { x: 5, y: 5 },
      ),
    ).toBe(1);
  });
});

it('dots shrink as they grow more', () => {
  expect([120, 2000, 10_000].map(dotRadius)).toEqual([4, 2.8, 2]);
});
