import { isMissing } from '../../../core/account/missing.ts';
import { need } from './need.ts';
import { type NumberRules, readNumber } from './read-number.ts';
import { toRows } from './to-grid.ts';
import { cellPlace } from './words.ts';

/** All numbers of a range in reading order, blanks left out; `#N/A` where nothing is left. */
export function readNumbers(parameter: string, given: unknown, rules: NumberRules = {}): number[] {
  const numbers = toRows(given).flatMap((row, y) =>
    // A whole column has a million blanks: where they stand is of no interest.
    row.flatMap((cell, x) =>
      isMissing(cell) ? [] : (readNumber(cellPlace(parameter, y, x), cell, rules) ?? []),
    ),
  );
  need(parameter, numbers[0]);
  return numbers;
}
