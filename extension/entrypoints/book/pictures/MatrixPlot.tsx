import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { MatrixChart, MatrixChartEvents } from './matrix-chart.ts';
import type { MatrixDrawing } from './matrix-drawing.ts';
import { useRefit } from './use-refit.ts';

export interface MatrixPlotProps extends MatrixChartEvents {
  readonly drawing: MatrixDrawing;
  /** Names of the cells by their codes. */
  readonly cells: readonly string[];
  readonly up: string;
  readonly across: string;
  /** What the picture is called and how it is gone through. */
  readonly label: string;
  readonly describedBy: string;
  /** What is said of the account pointed at. */
  readonly said: string | undefined;
  onKey(event: KeyboardEvent): void;
}

/** Height of the picture for a width, in pixels. */
const tall = (width: number) => Math.round(Math.min(360, Math.max(240, width * 0.7)));

/** A matrix with its names around it. The charts come when the first is wanted. */
export function MatrixPlot(props: MatrixPlotProps) {
  const { drawing, cells, up, across, label, describedBy, said, onKey } = props;
  const host = useRef<HTMLDivElement>(null);
  const [chart, setChart] = useState<MatrixChart>();
  const events = useRef<MatrixChartEvents>(props);
  events.current = props;

  useEffect(() => {
    let made: MatrixChart | undefined;
    let gone = false;
    void import('./matrix-chart.ts').then(({ matrixChart }) => {
      if (gone || host.current === null) return;
      const width = host.current.clientWidth;
      made = matrixChart(
        host.current,
        { width, height: tall(width) },
        {
          onPoint: (row) => events.current.onPoint(row),
          onChoose: (row) => events.current.onChoose(row),
          onPick: (rows) => events.current.onPick(rows),
        },
      );
      setChart(made);
    });
    return () => {
      gone = true;
      made?.remove();
    };
  }, []);
  useLayoutEffect(() => chart?.draw(drawing));
  useRefit(host, chart && ((width) => chart.refit(width, tall(width))));

  const { pointed, x, y } = drawing;
  const place =
    pointed === undefined || said === undefined
      ? undefined
      : chart?.placeOf(x.score[pointed] as number, y.score[pointed] as number);
  return (
    <div class="book-matrix">
      <div
        class="book-matrix-field"
        role="application"
        aria-label={label}
        aria-describedby={describedBy}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the arrow keys go through its points.
        tabIndex={0}
        onKeyDown={onKey}
      >
        <div ref={host} class="book-chart" />
        {['bottom left', 'bottom right', 'top left', 'top right'].map((corner, code) => (
          <span key={corner} class={`book-corner ${corner}`} aria-hidden="true">
            {cells[code]}
          </span>
        ))}
        {place && (
          <output class="book-tip" style={tipPlace(place, host.current?.clientWidth ?? 0)}>
            {said}
          </output>
        )}
      </div>
      <span class="book-axis book-axis-up" aria-hidden="true">
        {up} →
      </span>
      <span class="book-axis" aria-hidden="true">
        {across} →
      </span>
    </div>
  );
}

/** Beside the dot, towards the middle of the picture. */
function tipPlace({ left, top }: { readonly left: number; readonly top: number }, width: number) {
  const across = left > width / 2 ? { right: `${width - left + 12}px` } : { left: `${left + 12}px` };
  return { ...across, top: `${Math.max(0, top - 12)}px` };
}
