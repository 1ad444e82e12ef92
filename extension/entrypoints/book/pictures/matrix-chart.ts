import UPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';
import { dotRaster } from './dot-raster.ts';
import { type Colours, coloursOf, dotStamps } from './dots.ts';
import { type Dots, drawMatrix } from './draw-matrix.ts';
import { dotRadius, type MatrixDrawing, nearestRow, rowsWithin } from './matrix-drawing.ts';

export interface MatrixChartEvents {
  onPoint(row: number | undefined): void;
  onChoose(row: number): void;
  onPick(rows: readonly number[]): void;
}

export interface MatrixChart {
  draw(drawing: MatrixDrawing): void;
  /** Draws anew in the colours and the size that the page has now. */
  refit(width: number, height: number): void;
  /** Where a score stands, in pixels of the page from the picture's corner. */
  placeOf(x: number, y: number): { readonly left: number; readonly top: number };
  remove(): void;
}

/** Room for dots on the field's edge. */
const EDGE = 8;
/** How near the pointer must come to a dot, and how little it may move in a click; in pixels of the page. */
const REACH = 12;
const STILL = 4;

/** A matrix on a canvas. It knows nothing of accounts but their rows. */
export function matrixChart(
  host: HTMLElement,
  size: { readonly width: number; readonly height: number },
  events: MatrixChartEvents,
): MatrixChart {
  let drawing: MatrixDrawing | undefined;
  let colours: Colours = coloursOf(host);
  let dots: Dots | undefined;
  const whole = { time: false, range: [0, 100] as [number, number] };
  const plot = new UPlot(
    {
      ...size,
      padding: [EDGE, EDGE, EDGE, EDGE],
      scales: { x: whole, y: { range: whole.range } },
      axes: [{ show: false }, { show: false }],
      legend: { show: false },
      series: [{}, { show: false }],
      cursor: { x: false, y: false, points: { show: false }, drag: { x: true, y: true, setScale: false } },
      hooks: {
        draw: [
          ({ ctx, bbox }) => {
            if (drawing === undefined) return;
            dots ??= dotsFor(ctx.canvas, drawing.codes.length);
            drawMatrix(ctx, bbox, drawing, colours, dots, UPlot.pxRatio);
          },
        ],
        setSelect: [
          ({ select, over }) => {
            if (drawing === undefined || select.width <= 0 || select.height <= 0) return;
            const across = (at: number) => (at / over.clientWidth) * 100;
            const up = (at: number) => 100 - (at / over.clientHeight) * 100;
            const rows = rowsWithin(drawing, {
              left: across(select.left),
              right: across(select.left + select.width),
              bottom: up(select.top + select.height),
              top: up(select.top),
            });
            plot.setSelect({ left: 0, top: 0, width: 0, height: 0 }, false);
            events.onPick(rows);
          },
        ],
      },
    },
    [
      [0, 100],
      [null, null],
    ],
    host,
  );
  const { over } = plot;
  const rowAt = (event: MouseEvent) => {
    if (drawing === undefined) return undefined;
    const box = over.getBoundingClientRect();
    const at = {
      x: ((event.clientX - box.left) / box.width) * 100,
      y: 100 - ((event.clientY - box.top) / box.height) * 100,
    };
    return nearestRow(drawing, at, { x: (REACH / box.width) * 100, y: (REACH / box.height) * 100 });
  };
  let pressed: readonly [number, number] | undefined;
  over.addEventListener('mousemove', (event) => {
    events.onPoint(event.buttons === 0 ? rowAt(event) : undefined);
  });
  over.addEventListener('mouseleave', () => events.onPoint(undefined));
  over.addEventListener('mousedown', (event) => {
    pressed = [event.clientX, event.clientY];
  });
  over.addEventListener('click', (event) => {
    const [x, y] = pressed ?? [event.clientX, event.clientY];
    if (Math.hypot(event.clientX - x, event.clientY - y) > STILL) return;
    const row = rowAt(event);
    if (row !== undefined) events.onChoose(row);
  });
  const dotsFor = ({ width, height }: HTMLCanvasElement, count: number): Dots => ({
    raster: dotRaster(width, height),
    stamps: dotStamps(colours, dotRadius(count), UPlot.pxRatio, width),
  });
  return {
    draw: (next) => {
      if (drawing?.codes.length !== next.codes.length) dots = undefined;
      drawing = next;
      plot.redraw(false, false);
    },
    refit: (width, height) => {
      colours = coloursOf(host);
      dots = undefined;
      if (width !== plot.width || height !== plot.height) plot.setSize({ width, height });
      else plot.redraw(false, false);
    },
    placeOf: (x, y) => ({
      left: EDGE + (x / 100) * over.clientWidth,
      top: EDGE + over.clientHeight - (y / 100) * over.clientHeight,
    }),
    remove: () => plot.destroy(),
  };
}
