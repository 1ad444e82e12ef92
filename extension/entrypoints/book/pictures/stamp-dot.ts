import type { DotStamp } from './dot-raster.ts';

/** The pixels of one raster, twice: as whole colours and as their bytes. */
export interface Pixels {
  readonly whole: Uint32Array;
  readonly bytes: Uint8ClampedArray;
}

/**
 * Stamps a dot onto a raster.
 *
 * @param middle Place of its middle pixel.
 */
export function stampDot(
  { solid, solidColours, rim, rimColours, rimPixels }: DotStamp,
  middle: number,
  { whole, bytes }: Pixels,
): void {
  for (let at = 0; at < rim.length; at++) {
    const place = middle + (rim[at] as number);
    // Most dots have bare ground below their rim, where there is nothing to mix.
    if (whole[place] === 0) whole[place] = rimPixels[at] as number;
    else lay(bytes, 4 * place, rimColours, 4 * at);
  }
  for (let at = 0; at < solid.length; at++)
    whole[middle + (solid[at] as number)] = solidColours[at] as number;
}

/** Lays one pixel over another, as light passes through the upper one. */
function lay(below: Uint8ClampedArray, at: number, above: Uint8ClampedArray, from: number): void {
  const opacity = above[from + 3] as number;
  const through = 255 - opacity;
  const under = below[at + 3] as number;
  if (under === 255) {
    // Whole ones are what crowded dots have below them; their light needs no weighing.
    below[at] = ((above[from] as number) * opacity + (below[at] as number) * through) / 255;
    below[at + 1] = ((above[from + 1] as number) * opacity + (below[at + 1] as number) * through) / 255;
    below[at + 2] = ((above[from + 2] as number) * opacity + (below[at + 2] as number) * through) / 255;
    return;
  }
  const left = (under * through) / 255;
  const together = opacity + left;
  if (together === 0) return;
  for (let channel = 0; channel < 3; channel++)
    below[at + channel] =
      ((above[from + channel] as number) * opacity + (below[at + channel] as number) * left) / together;
  below[at + 3] = together;
}
