import type { Axis, MatrixPlace } from '../classification/matrix.ts';
import type { LocalText } from '../text/local-text.ts';
import { classesText } from './classes-text.ts';
import type { Words } from './words.ts';

/** On which side of the nearer dividing line of a matrix an account stands, and how far from it, in a sentence. */
export function nearestLine(
  { x, y }: Pick<MatrixPlace<string>, 'x' | 'y'>,
  across: LocalText,
  up: LocalText,
  words: Words,
): string {
  const away = ({ score, cut }: Axis) => Math.abs(score - cut);
  const [axis, name] = away(x) < away(y) ? [x, words.say(across)] : [y, words.say(up)];
  const [points, cut] = [words.points(away(axis)), words.points(axis.cut)];
  if (points === words.points(0) && axis.score >= axis.cut - 1e-9)
    return words.say(classesText.onLine, { axis: name, cut });
  const text = axis.score < axis.cut ? classesText.below : classesText.above;
  return words.say(text, { axis: name, cut, points });
}
