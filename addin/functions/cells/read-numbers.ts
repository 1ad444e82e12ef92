import { need } from './need.ts';
import { type NumberRules, readNumber } from './read-number.ts';
import { toRows } from './to-grid.ts';
import { cellPlace } from './words.ts';

/** All numbers of a range in reading order, blanks left out; `#N/A` where nothing is left. */
export function readNumbers(parameter: string, given: unknown, rules: NumberRules = {}): number[] {
  const numbers = toRows(given).flatMap((row, y) =>
    row.flatMap((cell, x) => readNumber(cellPlace(parameter, y, x), cell, rules) ?? []),
  );
  need(parameter, numbers[0]);
  return numbers;
}
