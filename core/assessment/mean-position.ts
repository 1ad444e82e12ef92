import type { Axis, MatrixPlace } from '../classification/matrix.ts';
import { type Position, positionOf } from '../classification/position.ts';

/** Where several accounts stand together: the mean of each axis, scores and bounds. METHODS 3.6 and 3.8. */
export function meanPosition(places: readonly MatrixPlace<Position>[]): MatrixPlace<Position> | undefined {
  const y = meanAxis(places.map((place) => place.y));
  const x = meanAxis(places.map((place) => place.x));
  return y && x ? positionOf(y, x) : undefined;
}

/** The cut is the same for all accounts of a book. */
function meanAxis(axes: readonly Axis[]): Axis | undefined {
  const [first] = axes;
  if (first === undefined) return undefined;
  const mean = (key: 'score' | 'low' | 'high') =>
    axes.reduce((sum, axis) => sum + axis[key], 0) / axes.length;
  const score = mean('score');
  // Rounding may part three equal means by the last bit.
  return { score, low: Math.min(mean('low'), score), high: Math.max(mean('high'), score), cut: first.cut };
}
