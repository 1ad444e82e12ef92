import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { LorenzPoint } from '../../../../core/valuation/lorenz.ts';
import type { LorenzChart } from './lorenz-chart.ts';
import { useRefit } from './use-refit.ts';

export interface LorenzPlotProps {
  readonly curve: readonly LorenzPoint[];
  /** The point that the picture tells of. */
  readonly guide: LorenzPoint | undefined;
  /** What the picture says, in words. */
  readonly label: string;
  readonly guideAccounts: string;
  readonly guideAmount: string;
}

const tall = (width: number) => Math.round(Math.min(220, Math.max(140, width * 0.45)));

/** The Lorenz curve of an amount. */
export function LorenzPlot({ curve, guide, label, guideAccounts, guideAmount }: LorenzPlotProps) {
  const host = useRef<HTMLDivElement>(null);
  const [chart, setChart] = useState<LorenzChart>();
  useEffect(() => {
    let made: LorenzChart | undefined;
    let gone = false;
    void import('./lorenz-chart.ts').then(({ lorenzChart }) => {
      if (gone || host.current === null) return;
      const width = host.current.clientWidth;
      made = lorenzChart(host.current, { width, height: tall(width) });
      setChart(made);
    });
    return () => {
      gone = true;
      made?.remove();
    };
  }, []);
  useLayoutEffect(() => chart?.draw(curve, guide), [chart, curve, guide]);
  useRefit(host, chart && ((width) => chart.refit(width, tall(width))));
  return (
    <div class="book-lorenz" role="img" aria-label={label}>
      <div ref={host} class="book-chart" />
      {guide && (
        <>
          <span
            class="book-guide book-guide-up"
            style={{ bottom: `${100 * guide.amount}%` }}
            aria-hidden="true"
          >
            {guideAmount}
          </span>
          <span class="book-axis book-guide-across" aria-hidden="true">
            {guideAccounts}
          </span>
        </>
      )}
    </div>
  );
}
