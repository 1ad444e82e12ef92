import { type CellError, isCellError } from './cell-error.ts';
import { readNumber } from './read-number.ts';
import { toRows } from './to-grid.ts';
import { cellPlace } from './words.ts';

/** A grid of amounts; a blank is undefined, a text that is no number that cell's error. */
export function readAmounts(parameter: string, given: unknown): (number | undefined | CellError)[][] {
  return toRows(given).map((row, y) =>
    row.map((cell, x) => {
      try {
        return readNumber(cellPlace(parameter, y, x), cell);
      } catch (thrown) {
        if (isCellError(thrown)) return thrown;
        throw thrown;
      }
    }),
  );
}
