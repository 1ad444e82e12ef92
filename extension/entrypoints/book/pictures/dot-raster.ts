import { stampDot } from './stamp-dot.ts';

/** A dot as pixels: those that cover what is below, and those of its rim that let some of it through. */
export interface DotStamp {
  /** Places from the middle pixel, for a raster of the width that it was made for. */
  readonly solid: Int32Array;
  readonly solidColours: Uint32Array;
  readonly rim: Int32Array;
  /** Red, green, blue and opacity of each pixel of the rim, 0–255. */
  readonly rimColours: Uint8ClampedArray;
  /** The same colours pixel by pixel. */
  readonly rimPixels: Uint32Array;
}

/** Pixels onto which dots are stamped: with or without a graphics processor in much the same time. */
export interface DotRaster {
  readonly canvas: HTMLCanvasElement;
  clear(): void;
  stamp(dot: DotStamp, x: number, y: number): void;
  /** Makes what was stamped the content of the canvas. */
  finish(): void;
}

export function dotRaster(width: number, height: number): DotRaster {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const ctx = canvas.getContext('2d');
  const image = new ImageData(width, height);
  const pixels = { whole: new Uint32Array(image.data.buffer), bytes: image.data };
  return {
    canvas,
    clear: () => {
      pixels.whole.fill(0);
    },
    stamp: (dot, x, y) => stampDot(dot, Math.round(y) * width + Math.round(x), pixels),
    finish: () => ctx?.putImageData(image, 0, 0),
  };
}

/**
 * The pixels of a drawn dot.
 *
 * @param width Of the raster that it will be stamped onto.
 * @param share How much of its opacity is left, 0–1.
 */
export function stampOf({ data, width: side }: ImageData, width: number, share: number): DotStamp {
  const half = (side - 1) >> 1;
  const colours = new Uint32Array(data.buffer);
  const [solid, solidColours, rim, rimColours]: [number[], number[], number[], number[]] = [[], [], [], []];
  for (let at = 0; at < side * side; at++) {
    const opacity = data[4 * at + 3] as number;
    const place = (Math.floor(at / side) - half) * width + (at % side) - half;
    if (opacity === 255 && share === 1) {
      solid.push(place);
      solidColours.push(colours[at] as number);
    } else if (opacity > 0) {
      rim.push(place);
      rimColours.push(...data.subarray(4 * at, 4 * at + 3), opacity * share);
    }
  }
  const rimBytes = Uint8ClampedArray.from(rimColours);
  return {
    solid: Int32Array.from(solid),
    solidColours: Uint32Array.from(solidColours),
    rim: Int32Array.from(rim),
    rimColours: rimBytes,
    rimPixels: new Uint32Array(rimBytes.buffer),
  };
}
