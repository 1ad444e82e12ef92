import { expect, it } from 'vitest';
import { stampOf } from './dot-raster.ts';

/** A dot of one opaque pixel with a half transparent one on each side. */
const [rim, core] = [
  [10, 20, 30, 128],
  [40, 50, 60, 255],
];
const none = [0, 0, 0, 0];
const data = Uint8ClampedArray.from([none, none, none, rim, core, rim, none, none, none].flat() as number[]);
const dot = { data, width: 3, height: 3, colorSpace: 'srgb' } as ImageData;

it('places pixels around the middle, for a raster of the width', () => {
  const { solid, rim: edge } = stampOf(dot, 100, 1);
  expect([...solid]).toEqual([0]);
  expect([...edge]).toEqual([-1, 1]);
});

it('a faded dot lets everything through to the same degree', () => {
  const { solid, rim: edge, rimColours } = stampOf(dot, 100, 0.5);
  expect(solid.length).toBe(0);
  expect([...edge]).toEqual([-1, 0, 1]);
  expect([...rimColours].filter((_, at) => at % 4 === 3)).toEqual([64, 128, 64]);
});
