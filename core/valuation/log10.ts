/*
 * After e_log10.c and e_log.c of FDLIBM:
 * Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved. Developed at SunSoft, a Sun Microsystems, Inc.
 * business. Permission to use, copy, modify, and distribute this software is freely granted, provided that this
 * notice is preserved.
 */

const LN2_HIGH = 6.9314718036912381649e-1;
const LN2_LOW = 1.90821492927058770002e-10;
const LOG10_2_HIGH = 3.01029995663611771306e-1;
const LOG10_2_LOW = 3.69423907715893078616e-13;
const ONE_OVER_LN10 = 4.34294481903251816668e-1;
const SMALLEST_NORMAL = 2 ** -1022;

const view = new DataView(new ArrayBuffer(8));

/**
 * log10 that gives the same bits everywhere.
 *
 * `Math.log10` may differ in the last bit between engines, and does between two versions of one: about one value in
 * 400 of money size differs between Node 20 and a current Chromium. This one is made of operations that the
 * language fixes to the bit. Error below 1 unit in the last place; exact for 10 to the power of 0 … 22.
 *
 * @param x above 0, finite.
 */
export function log10(x: number): number {
  const lifted = x < SMALLEST_NORMAL ? 54 : 0;
  view.setFloat64(0, x * 2 ** lifted);
  const high = view.getInt32(0);
  const exponent = (high >> 20) - 1023 - lifted;
  const below = exponent < 0 ? 1 : 0;
  view.setInt32(0, (high & 0xfffff) | ((0x3ff - below) << 20));
  const y = exponent + below;
  return y * LOG10_2_LOW + ONE_OVER_LN10 * naturalLog(view.getFloat64(0)) + y * LOG10_2_HIGH;
}

/** Natural logarithm of a number from 0.5 to 2. */
function naturalLog(x: number): number {
  view.setFloat64(0, x);
  const high = view.getInt32(0);
  const rest = high & 0xfffff;
  const carry = (rest + 0x95f64) & 0x100000;
  view.setInt32(0, rest | (carry ^ 0x3ff00000));
  const k = (high >> 20) - 1023 + (carry >> 20);
  const f = view.getFloat64(0) - 1;
  if ((0xfffff & (2 + rest)) < 3) {
    if (f === 0) return k * LN2_HIGH + k * LN2_LOW;
    const r = f * f * (0.5 - 0.33333333333333333 * f);
    return k * LN2_HIGH - (r - k * LN2_LOW - f);
  }
  const s = f / (2 + f);
  const z = s * s;
  const w = z * z;
  const odd = w * (3.999999999940941908e-1 + w * (2.222219843214978396e-1 + w * 1.531383769920937332e-1));
  const even =
    z *
    (6.66666666666673513e-1 +
      w * (2.857142874366239149e-1 + w * (1.818357216161805012e-1 + w * 1.479819860511658591e-1)));
  const r = even + odd;
  if (((rest - 0x6147a) | (0x6b851 - rest)) > 0) {
    const half = 0.5 * f * f;
    return k * LN2_HIGH - (half - (s * (half + r) + k * LN2_LOW) - f);
  }
  return k * LN2_HIGH - (s * (f - r) - k * LN2_LOW - f);
}
