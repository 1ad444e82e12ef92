/** The powers of ten that are doubles to the last digit. */
const TENS = Float64Array.from({ length: 23 }, (_, power) => Number(`1e${power}`));
const MOST_PLACES = 3;
/** Up to here every whole number of decimal digits is a double of its own, and no shorter text means the same one. */
const MOST = 1e15;

/**
 * A number times a power of ten, as if its decimal point were moved: 1.13 万 is 11300, not 11299.999999999998.
 *
 * @param factor 10 to a whole power, such as 10000 or 0.01; any other factor multiplies plainly.
 */
export function scaleBy(number: number, factor: number): number {
  if (factor === 1 || !Number.isFinite(number)) return number * factor;
  const power = powerOf(factor);
  if (power === undefined) return number * factor;
  // Nearly every number of a table is a few digits with at most three after the point: no text is needed for it.
  for (let places = 0; places <= MOST_PLACES; places++) {
    const tens = TENS[places] as number;
    const digits = Math.round(number * tens);
    if (digits === 0 || Math.abs(digits) > MOST || digits / tens !== number) continue;
    const left = power - places;
    const shift = TENS[Math.abs(left)];
    if (shift === undefined) break;
    if (left < 0) return digits / shift;
    if (Math.abs(digits * shift) <= MOST) return digits * shift;
    break;
  }
  return shifted(number, power);
}

function shifted(number: number, power: number): number {
  const [digits, exponent = '0'] = String(number).split('e');
  return Number(`${digits}e${Number(exponent) + power}`);
}

const powers = new Map<number, number | undefined>();

function powerOf(factor: number): number | undefined {
  if (powers.has(factor)) return powers.get(factor);
  const power = Math.round(Math.log10(factor));
  const exact = Number(`1e${power}`) === factor ? power : undefined;
  // Factors are those of units: few, unless someone makes them up.
  if (powers.size < 100) powers.set(factor, exact);
  return exact;
}
