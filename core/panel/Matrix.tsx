import type { Axis } from '../classification/matrix.ts';
import type { ClassChoice } from './class-choice.ts';
import { labelLines } from './label-lines.ts';
import { usePanel } from './panel-context.ts';
import { panelText } from './panel-text.ts';

export interface MatrixProps {
  readonly title: string;
  readonly across: string;
  readonly up: string;
  readonly x: Axis;
  readonly y: Axis;
  readonly choice: ClassChoice;
  /** Names of the cells: top left, top right, bottom left, bottom right. */
  readonly cells: readonly [string, string, string, string];
}

/** Side of the field in drawing units, and where its left edge stands. */
const SIDE = 112;
const LEFT = 14;
const LINE = 11;

/** A 2×2 matrix: the account is a point, and a rectangle as long as facts are missing. */
export function Matrix({ title, across, up, x, y, choice, cells }: MatrixProps) {
  const { words } = usePanel();
  const left = (score: number) => LEFT + (score / 100) * SIDE;
  const top = (score: number) => SIDE - (score / 100) * SIDE;
  const place = ({ score, low, high }: Axis) => {
    const range = words.range(low, high);
    const shown = words.score(score);
    return range === undefined ? shown : words.say(panelText.matrixRange, { score: shown, range });
  };
  const name = words.say(choice.text.label);
  const others = words.list(choice.others.map((other) => words.say(other.label)));
  const said = [
    words.say(panelText.matrixAxes, { title, across, up, x: place(x), y: place(y) }),
    choice.settled
      ? words.say(panelText.matrixClass, { name })
      : words.say(panelText.matrixOpen, { name, others }),
    words.say(panelText.matrixCuts, { x: words.score(x.cut), y: words.score(y.cut) }),
    words.say(panelText.matrixCells, { cells: words.list(cells) }),
  ];
  const spread = x.high > x.low || y.high > y.low;
  const corners = [
    { label: cells[0], x: LEFT + 3, end: false, low: false },
    { label: cells[1], x: LEFT + SIDE - 3, end: true, low: false },
    { label: cells[2], x: LEFT + 3, end: false, low: true },
    { label: cells[3], x: LEFT + SIDE - 3, end: true, low: true },
  ];
  return (
    <figure class="kam-matrix">
      <svg viewBox="0 0 128 128" role="img" aria-label={words.sentences(said)}>
        <rect class="kam-matrix-field" x={LEFT} y={0} width={SIDE} height={SIDE} rx={3} />
        <path class="kam-matrix-cut" d={`M${left(x.cut)} 0V${SIDE}M${LEFT} ${top(y.cut)}H${LEFT + SIDE}`} />
        {spread && (
          <rect
            class={choice.settled ? 'kam-matrix-could' : 'kam-matrix-could kam-matrix-open'}
            x={left(x.low)}
            y={top(y.high)}
            width={Math.max(3, left(x.high) - left(x.low))}
            height={Math.max(3, top(y.low) - top(y.high))}
            rx={2}
          />
        )}
        {corners.map((corner) => {
          const lines = labelLines(corner.label);
          const first = corner.low ? SIDE - 4 - LINE * (lines.length - 1) : LINE;
          return lines.map((line, index) => (
            <text
              key={`${corner.label}${line}`}
              class="kam-matrix-cell"
              x={corner.x}
              y={first + index * LINE}
              text-anchor={corner.end ? 'end' : 'start'}
            >
              {line}
            </text>
          ));
        })}
        <circle class="kam-matrix-point" cx={left(x.score)} cy={top(y.score)} r={4.5} />
        <text x={LEFT + SIDE / 2} y={124} text-anchor="middle">
          {across} →
        </text>
        <text transform={`translate(9 ${SIDE / 2}) rotate(-90)`} text-anchor="middle">
          {up} →
        </text>
      </svg>
    </figure>
  );
}
