/** Digits that a whole number of doubles holds exactly: with no more, one division gives the nearest double. */
const MOST_DIGITS = 15;
const ZERO = 48;
const NINE = 57;
const MINUS = 45;
const POINT = 46;
const TENS = Float64Array.from({ length: MOST_DIGITS + 1 }, (_, power) => Number(`1e${power}`));

/**
 * The number that a text of bare digits writes, such as `-1200.5`, the same to the bit as `parseNumber` gives.
 *
 * Whole tables are read by it, since such texts are most of their cells; all that people write besides is left to
 * `parseNumber`.
 *
 * @returns NaN for any other text.
 * @example plainDecimal('1200.5') //=> 1200.5
 * @example plainDecimal('1,200') //=> NaN
 */
export function plainDecimal(text: string): number {
  const { length } = text;
  const start = text.charCodeAt(0) === MINUS ? 1 : 0;
  if (length - start > MOST_DIGITS + 1) return Number.NaN;
  let whole = 0;
  let point = -1;
  for (let at = start; at < length; at++) {
    const code = text.charCodeAt(at);
    if (code >= ZERO && code <= NINE) whole = whole * 10 + (code - ZERO);
    else if (code === POINT && point < 0) point = at;
    else return Number.NaN;
  }
  const digits = length - start - (point < 0 ? 0 : 1);
  // A point at either end is somebody's way of writing, or a slip: not for here.
  if (digits === 0 || digits > MOST_DIGITS || point === start || point === length - 1) return Number.NaN;
  const size = point < 0 ? whole : whole / (TENS[length - 1 - point] as number);
  return start === 1 && size !== 0 ? -size : size;
}
