/*
 * After e_log10.c and e_log.c of FDLIBM:
 * Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved. Developed at SunSoft, a Sun Microsystems, Inc.
 * business. Permission to use, copy, modify, and distribute this software is freely granted, provided that this
 * notice is preserved.
 */

const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;
const LOG10_2_HIGH = 0.30102999566361177;
const LOG10_2_LOW = 3.694239077158931e-13;
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
  return y * LOG10_2_LOW + Math.LOG10E * naturalLog(view.getFloat64(0)) + y * LOG10_2_HIGH;
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
    const r = f * f * (0.5 - (1 / 3) * f);
    return k * LN2_HIGH - (r - k * LN2_LOW - f);
  }
  const s = f / (2 + f);
  const z = s * s;
  const w = z * z;
  const odd = w * (0.3999999999940942 + w * (0.22222198432149784 + w * 0.15313837699209373));
  const even =
    z * (0.6666666666666735 + w * (0.2857142874366239 + w * (0.1818357216161805 + w * 0.14798198605116586)));
  const r = even + odd;
  if (((rest - 0x6147a) | (0x6b851 - rest)) > 0) {
    const half = 0.5 * f * f;
    return k * LN2_HIGH - (half - (s * (half + r) + k * LN2_LOW) - f);
  }
  return k * LN2_HIGH - (s * (f - r) - k * LN2_LOW - f);
}
