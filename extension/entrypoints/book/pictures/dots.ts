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

/** A dot for each cell, settled or open, drawn once: ten thousand stamps a frame cost less than as many arcs. */
export function dotStamps(colours: Colours, radius: number, pixels: number): HTMLCanvasElement[] {
  return colours.cells.flatMap((colour) => [
    stamp(radius, pixels, colours.ground, colour),
    stamp(radius, pixels, colour, colours.card),
  ]);
}

function stamp(radius: number, pixels: number, fill: string, line: string): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  const side = Math.ceil((2 * radius + 2) * pixels);
  canvas.width = side;
  canvas.height = side;
  const ctx = canvas.getContext('2d');
  if (ctx === null) return canvas;
  const width = radius > 3 ? 1.6 : 1;
  ctx.beginPath();
  ctx.arc(side / 2, side / 2, (radius - width / 2 + 0.4) * pixels, 0, 2 * Math.PI);
  ctx.fillStyle = fill;
  ctx.fill();
  ctx.lineWidth = width * pixels;
  ctx.strokeStyle = line;
  ctx.stroke();
  return canvas;
}
