/** One axis of a 2×2 matrix: the score, what it could still be, and the cut. All 0–100. */
export interface Axis {
  readonly score: number;
  readonly low: number;
  readonly high: number;
  readonly cut: number;
}

/** Where an account stands in a 2×2 matrix. */
export interface MatrixPlace<Cell extends string> {
  /** The class of the point scores. */
  readonly name: Cell;
  /** Whether the rectangle of the bounds lies in one cell. */
  readonly settled: boolean;
  /** The cells that the rectangle touches, the class itself first. */
  readonly possible: readonly Cell[];
  readonly x: Axis;
  readonly y: Axis;
  /** Points from the nearer cut: the least change of one score that leaves the class. */
  readonly distance: number;
}

/** The four cells of a matrix, by whether y and x stand at or above their cuts. */
export interface Cells<Cell extends string> {
  readonly highHigh: Cell;
  readonly highLow: Cell;
  readonly lowHigh: Cell;
  readonly lowLow: Cell;
}

const TOLERANCE = 1e-9;

/** *At or above the cut* means score ≥ cut − 1e-9 (METHODS, rules that hold everywhere). */
export function reaches(score: number, cut: number): boolean {
  return score >= cut - TOLERANCE;
}

/**
 * Places an account in a 2×2 matrix; the first letter of a cell is y, the second x.
 *
 * @see METHODS section 3.
 */
export function placeInMatrix<Cell extends string>(y: Axis, x: Axis, cells: Cells<Cell>): MatrixPlace<Cell> {
  const cellAt = (ys: number, xs: number): Cell => {
    if (reaches(ys, y.cut)) return reaches(xs, x.cut) ? cells.highHigh : cells.highLow;
    return reaches(xs, x.cut) ? cells.lowHigh : cells.lowLow;
  };
  const name = cellAt(y.score, x.score);
  const corners = [
    name,
    cellAt(y.high, x.high),
    cellAt(y.high, x.low),
    cellAt(y.low, x.high),
    cellAt(y.low, x.low),
  ];
  const possible = [...new Set(corners)];
  return {
    name,
    settled: possible.length === 1,
    possible,
    x,
    y,
    distance: Math.min(Math.abs(y.score - y.cut), Math.abs(x.score - x.cut)),
  };
}
