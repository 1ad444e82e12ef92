/**
 * A number times a power of ten, as if its decimal point were moved: 1.13 万 is 11300, not 11299.999999999998.
 *
 * @param factor 10 to a whole power, such as 10000 or 0.01; any other factor multiplies plainly.
 */
export function scaleBy(number: number, factor: number): number {
  const power = Math.round(Math.log10(factor));
  if (factor === 1 || !Number.isFinite(number) || Number(`1e${power}`) !== factor) return number * factor;
  const [digits, exponent = '0'] = String(number).split('e');
  return Number(`${digits}e${Number(exponent) + power}`);
}
