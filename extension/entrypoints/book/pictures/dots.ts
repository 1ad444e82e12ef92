import { type DotStamp, stampOf } from './dot-raster.ts';

/** Colours that the canvas needs, as the page's style gives them just now. */
export interface Colours {
  readonly ground: string;
  readonly card: string;
  readonly edge: string;
  readonly ink: string;
  readonly accent: string;
  readonly band: string;
  /** By the cell's code. */
  readonly cells: readonly string[];
}

/** Reads the colours of the element's own style: a canvas knows no variables. */
export function coloursOf(host: Element): Colours {
  const probe = document.createElement('span');
  host.append(probe);
  const read = (name: string) => {
    probe.style.color = `var(--kam-${name})`;
    return getComputedStyle(probe).color;
  };
  const colours = {
    ground: read('faint'),
    card: read('card'),
    edge: read('edge'),
    ink: read('ink'),
    accent: read('accent'),
    band: read('band'),
    cells: [0, 1, 2, 3].map((code) => read(`cell-${code}`)),
  };
  probe.remove();
  return colours;
}

/** How much of an account that is not picked is still seen. */
const FADED = 0.18;

/** Dots of a raster's width: for each cell the open and the settled one, bright and faded. */
export interface DotStamps {
  readonly bright: readonly DotStamp[];
  readonly faded: readonly DotStamp[];
}

export function dotStamps(colours: Colours, radius: number, pixels: number, width: number): DotStamps {
  const drawn = colours.cells.flatMap((colour) => [
    drawDot(radius, pixels, colours.ground, colour),
    drawDot(radius, pixels, colour, colours.card),
  ]);
  const of = (share: number) => drawn.flatMap((dot) => (dot ? stampOf(dot, width, share) : []));
  return { bright: of(1), faded: of(FADED) };
}

function drawDot(radius: number, pixels: number, fill: string, line: string): ImageData | undefined {
  const canvas = document.createElement('canvas');
  // Odd, so that there is a pixel in the middle.
  const side = 2 * Math.ceil((radius + 1) * pixels) + 1;
  canvas.width = side;
  canvas.height = side;
  const ctx = canvas.getContext('2d', { willReadFrequently: true });
  if (ctx === null) return undefined;
  const width = radius > 3 ? 1.6 : 1;
  ctx.beginPath();
  ctx.arc(side / 2, side / 2, (radius - width / 2 + 0.4) * pixels, 0, 2 * Math.PI);
  ctx.fillStyle = fill;
  ctx.fill();
  ctx.lineWidth = width * pixels;
  ctx.strokeStyle = line;
  ctx.stroke();
  return ctx.getImageData(0, 0, side, side);
}
