import type { BoundColumns } from '../../../../core/columns/what-if/book-columns.ts';
import type { DotRaster, DotStamp } from './dot-raster.ts';
import type { Colours, DotStamps } from './dots.ts';
import type { MatrixDrawing } from './matrix-drawing.ts';

/** The field on the canvas, in its own pixels. */
export interface Field {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** What dots are made of: made once for a size and a look. */
export interface Dots {
  readonly raster: DotRaster;
  readonly stamps: DotStamps;
}

/** Draws a matrix: the field with its cuts, what the chosen account could be, and a dot for every account. */
export function drawMatrix(
  ctx: CanvasRenderingContext2D,
  field: Field,
  drawing: MatrixDrawing,
  colours: Colours,
  dots: Dots,
  pixels: number,
): void {
  const left = (score: number) => field.left + (score / 100) * field.width;
  const top = (score: number) => field.top + field.height - (score / 100) * field.height;
  const { x, y, codes, settled, cuts, picked, chosen, pointed } = drawing;
  ctx.save();
  ctx.fillStyle = colours.ground;
  ctx.fillRect(field.left, field.top, field.width, field.height);
  ctx.strokeStyle = colours.edge;
  ctx.lineWidth = 0.8 * pixels;
  line(ctx, left(cuts.x), field.top, left(cuts.x), field.top + field.height);
  line(ctx, field.left, top(cuts.y), field.left + field.width, top(cuts.y));
  if (chosen !== undefined && (codes[chosen] as number) < 4) {
    const [low, high] = [corner(x, y, 'low', chosen), corner(x, y, 'high', chosen)];
    ctx.fillStyle = colours.band;
    ctx.globalAlpha = 0.6;
    const box = [left(low.x), top(high.y), left(high.x) - left(low.x), top(low.y) - top(high.y)] as const;
    ctx.fillRect(...box);
    ctx.globalAlpha = 1;
    ctx.strokeStyle = colours.accent;
    if (settled[chosen] === 0) ctx.setLineDash([3 * pixels, 3 * pixels]);
    ctx.strokeRect(...box);
    ctx.setLineDash([]);
  }
  const { raster, stamps } = dots;
  raster.clear();
  if (picked !== undefined) stampAll(raster, stamps.faded, drawing, 0, left, top);
  stampAll(raster, stamps.bright, drawing, 1, left, top);
  raster.finish();
  ctx.drawImage(raster.canvas, 0, 0);
  for (const [row, radius] of [
    [chosen, 6],
    [pointed, 7],
  ] as const) {
    const code = row === undefined ? undefined : codes[row];
    if (row === undefined || code === undefined || code > 3) continue;
    ctx.beginPath();
    ctx.arc(left(x.score[row] as number), top(y.score[row] as number), radius * pixels, 0, 2 * Math.PI);
    if (row === chosen) {
      ctx.fillStyle = settled[row] === 1 ? (colours.cells[code] as string) : colours.ground;
      ctx.fill();
    }
    ctx.strokeStyle = row === pointed ? colours.ink : (colours.cells[code] as string);
    ctx.lineWidth = 2 * pixels;
    ctx.stroke();
  }
  ctx.restore();
}

function stampAll(
  raster: DotRaster,
  stamps: readonly DotStamp[],
  { x, y, codes, settled, picked }: MatrixDrawing,
  bright: 0 | 1,
  left: (score: number) => number,
  top: (score: number) => number,
): void {
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] as number;
    if (code > 3 || (picked !== undefined && picked[row] !== bright)) continue;
    const stamp = stamps[2 * code + (settled[row] as number)];
    if (stamp !== undefined) raster.stamp(stamp, left(x.score[row] as number), top(y.score[row] as number));
  }
}

function corner(x: BoundColumns, y: BoundColumns, bound: 'low' | 'high', row: number) {
  return { x: x[bound][row] as number, y: y[bound][row] as number };
}

function line(ctx: CanvasRenderingContext2D, x1: number, y1: number, x2: number, y2: number): void {
  ctx.beginPath();
  ctx.moveTo(x1, y1);
  ctx.lineTo(x2, y2);
  ctx.stroke();
}
