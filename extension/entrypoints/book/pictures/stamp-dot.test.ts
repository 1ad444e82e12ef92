import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { type DotStamp, stampOf } from './dot-raster.ts';
import { type Pixels, stampDot } from './stamp-dot.ts';

type Colour = readonly [red: number, green: number, blue: number, opacity: number];

function stamp(colour: Colour): DotStamp {
  return stampOf(
    { data: Uint8ClampedArray.from(colour), width: 1, height: 1, colorSpace: 'srgb' } as ImageData,
    1,
    1,
  );
}

/** What one pixel looks like after dots are stamped onto it one after the other. */
function after(...colours: readonly Colour[]): number[] {
  const bytes = new Uint8ClampedArray(4);
  const pixels: Pixels = { bytes, whole: new Uint32Array(bytes.buffer) };
  for (const colour of colours) stampDot(stamp(colour), 0, pixels);
  return [...bytes];
}

/** As light passes through the upper of two, with the formula as it is written everywhere. */
function over(above: Colour, below: Colour): number[] {
  const [a, b] = [above[3] / 255, below[3] / 255];
  const together = a + b * (1 - a);
  const light = (channel: number) =>
    ((above[channel] as number) * a + (below[channel] as number) * b * (1 - a)) / together;
  return [light(0), light(1), light(2), together * 255];
}

it.each([
  { why: 'bare ground takes it as it is', colours: [[10, 20, 30, 128]], seen: [10, 20, 30, 128] },
  {
    why: 'what lets nothing through covers',
    colours: [
      [1, 2, 3, 255],
      [9, 8, 7, 255],
    ],
    seen: [9, 8, 7, 255],
  },
  {
    why: 'half of what is below shines through',
    colours: [
      [100, 0, 0, 255],
      [0, 100, 0, 51],
    ],
    seen: [80, 20, 0, 255],
  },
] as const)('$seen: $why', ({ colours, seen }) => expect(after(...colours)).toEqual(seen));

const channel = fc.integer({ min: 0, max: 255 });
// A pixel without any opacity is none of a stamp's.
const colour = fc.tuple(channel, channel, channel, fc.integer({ min: 1, max: 255 }));

it('mixes any two as light does, to the rounding of a byte', () =>
  fc.assert(
    fc.property(colour, colour, (below, above) => {
      for (const [at, byte] of after(below, above).entries())
        expect(Math.abs(byte - (over(above, below)[at] as number))).toBeLessThanOrEqual(0.5 + 1e-6);
    }),
  ));
