/**
 * Quantile of the standard normal distribution for 0 < p < 1, to about 9 digits, then refined once.
 *
 * @see Acklam's rational approximation, with one Newton step on a high-precision tail.
 */
export function normalQuantile(p: number): number {
  if (p > 0.5) return -normalQuantile(1 - p);
  let x = p < 0.02425 ? tail(Math.sqrt(-2 * Math.log(p))) : middle(p - 0.5);
  for (let round = 0; round < 3; round += 1)
    x -= (lowerTail(x) - p) * Math.sqrt(2 * Math.PI) * Math.exp((x * x) / 2);
  return x;
}

function middle(q: number): number {
  const r = q * q;
  const above =
    ((((-39.69683028665376 * r + 220.9460984245205) * r - 275.9285104469687) * r + 138.357751867269) * r -
      30.66479806614716) *
      r +
    2.506628277459239;
  const below =
    ((((-54.47609879822406 * r + 161.5858368580409) * r - 155.6989798598866) * r + 66.80131188771972) * r -
      13.28068155288572) *
      r +
    1;
  return (above * q) / below;
}

function tail(q: number): number {
  const above =
    ((((-0.007784894002430293 * q - 0.3223964580411365) * q - 2.400758277161838) * q - 2.549732539343734) *
      q +
      4.374664141464968) *
      q +
    2.938163982698783;
  const below =
    (((0.007784695709041462 * q + 0.3224671290700398) * q + 2.445134137142996) * q + 3.754408661907416) * q +
    1;
  return above / below;
}

/** P(Z ≤ x) for x ≤ 0, by its continued fraction far out and its series near 0. */
function lowerTail(x: number): number {
  const z = -x;
  const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
  if (z < 3) {
    let term = z;
    let sum = z;
    for (let n = 1; n < 200 && Math.abs(term) > 1e-17; n += 1) {
      term *= (z * z) / (2 * n + 1);
      sum += term;
    }
    return 0.5 - density * sum;
  }
  let fraction = 0;
  for (let n = 80; n > 0; n -= 1) fraction = n / (z + fraction);
  return density / (z + fraction);
}
