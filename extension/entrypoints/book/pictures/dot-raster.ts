/** A dot as pixels: those that cover what is below, and those of its rim that let some of it through. */
export interface DotStamp {
  /** Places from the middle pixel, for a raster of the width that it was made for. */
  readonly solid: Int32Array;
  readonly solidColours: Uint32Array;
  readonly rim: Int32Array;
  /** Red, green, blue and opacity of each pixel of the rim, 0–255. */
  readonly rimColours: Uint8ClampedArray;
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
  const whole = new Uint32Array(image.data.buffer);
  const bytes = image.data;
  return {
    canvas,
    clear: () => {
      whole.fill(0);
    },
    stamp: ({ solid, solidColours, rim, rimColours }, x, y) => {
      const middle = Math.round(y) * width + Math.round(x);
      for (let at = 0; at < rim.length; at++)
        lay(bytes, 4 * (middle + (rim[at] as number)), rimColours, 4 * at);
      for (let at = 0; at < solid.length; at++)
        whole[middle + (solid[at] as number)] = solidColours[at] as number;
    },
    finish: () => ctx?.putImageData(image, 0, 0),
  };
}

/** Lays one pixel over another, as light passes through the upper one. */
function lay(below: Uint8ClampedArray, at: number, above: Uint8ClampedArray, from: number): void {
  const opacity = (above[from + 3] as number) / 255;
  const under = ((below[at + 3] as number) / 255) * (1 - opacity);
  const together = opacity + under;
  if (together === 0) return;
  for (let channel = 0; channel < 3; channel++)
    below[at + channel] =
      ((above[from + channel] as number) * opacity + (below[at + channel] as number) * under) / together;
  below[at + 3] = together * 255;
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
  return {
    solid: Int32Array.from(solid),
    solidColours: Uint32Array.from(solidColours),
    rim: Int32Array.from(rim),
    rimColours: Uint8ClampedArray.from(rimColours),
  };
}
