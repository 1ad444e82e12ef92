import UPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';
import type { LorenzPoint } from '../../../../core/valuation/lorenz.ts';
import { coloursOf } from './dots.ts';

export interface LorenzChart {
  draw(curve: readonly LorenzPoint[], guide: LorenzPoint | undefined): void;
  refit(width: number, height: number): void;
  remove(): void;
}

/** A Lorenz curve on a canvas, with the diagonal of an even book and lines to one point of it. */
export function lorenzChart(
  host: HTMLElement,
  size: { readonly width: number; readonly height: number },
): LorenzChart {
  let colours = coloursOf(host);
  let marked: LorenzPoint | undefined;
  const share = { range: [0, 1] as [number, number] };
  const plot = new UPlot(
    {
      ...size,
      padding: [4, 4, 4, 4],
      scales: { x: { ...share, time: false }, y: share },
      axes: [{ show: false }, { show: false }],
      legend: { show: false },
      cursor: { show: false },
      series: [{}, { stroke: () => colours.accent, width: 2, points: { show: false } }],
      hooks: {
        drawClear: [
          (u) => {
            const { ctx, bbox } = u;
            const x = (at: number) => bbox.left + at * bbox.width;
            const y = (at: number) => bbox.top + (1 - at) * bbox.height;
            const path = (points: readonly (readonly [number, number])[], dash: number, colour: string) => {
              ctx.beginPath();
              for (const [across, up] of points) ctx.lineTo(x(across), y(up));
              ctx.setLineDash(dash === 0 ? [] : [dash * UPlot.pxRatio, 3 * UPlot.pxRatio]);
              ctx.strokeStyle = colour;
              ctx.stroke();
            };
            ctx.save();
            ctx.lineWidth = UPlot.pxRatio;
            path(
              [
                [0, 1],
                [0, 0],
                [1, 0],
              ],
              0,
              colours.edge,
            );
            path(
              [
                [0, 0],
                [1, 1],
              ],
              4,
              colours.edge,
            );
            if (marked !== undefined) {
              const { accounts, amount } = marked;
              path(
                [
                  [accounts, 0],
                  [accounts, amount],
                  [0, amount],
                ],
                2,
                colours.accent,
              );
            }
            ctx.restore();
          },
        ],
      },
    },
    [[], []],
    host,
  );
  return {
    draw: (curve, guide) => {
      marked = guide;
      plot.setData([curve.map(({ accounts }) => accounts), curve.map(({ amount }) => amount)]);
    },
    refit: (width, height) => {
      colours = coloursOf(host);
      if (width !== plot.width || height !== plot.height) plot.setSize({ width, height });
      else plot.redraw(true, false);
    },
    remove: () => plot.destroy(),
  };
}
