const LANCZOS = [
  676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059, 12.507343278686905,
  -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];

/**
 * ln Γ(x) for x > 0, to about 14 digits.
 *
 * @see Lanczos 1964, with g = 7 and nine terms.
 */
export function logGamma(x: number): number {
  // Near 0 the series loses digits; the recurrence keeps them.
  if (x < 0.5) return logGamma(x + 1) - Math.log(x);
  const shifted = x - 1;
  let sum = 0.99999999999980993;
  for (const [at, term] of LANCZOS.entries()) sum += term / (shifted + at + 1);
  const t = shifted + 7.5;
  return 0.5 * Math.log(2 * Math.PI) + (shifted + 0.5) * Math.log(t) - t + Math.log(sum);
}
