import fc from 'fast-check';
import { expect, it } from 'vitest';
import { log10 } from './log10.ts';

it('is exact for whole powers of ten', () => {
  for (let power = 0; power <= 22; power++) expect(log10(10 ** power)).toBe(power);
});

// The bits on record are those of FDLIBM's e_log10.c: other engines have to find them too.
it.each([
  { x: 2, bits: '3fd34413509f79ff' },
  { x: 0.001, bits: 'c008000000000000' },
  { x: 123_456.789, bits: '40145db61a282512' },
  { x: 7_654_321, bits: '401b891ed49824d3' },
])('gives the bits of FDLIBM for $x', ({ x, bits }) => {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, log10(x));
  expect(view.getBigUint64(0).toString(16).padStart(16, '0')).toBe(bits);
});

it('is within two units in the last place of the engine’s own', () => {
  fc.assert(
    fc.property(fc.double({ min: Number.MIN_VALUE, max: Number.MAX_VALUE, noNaN: true }), (x) => {
      const own = Math.log10(x);
      expect(Math.abs(log10(x) - own)).toBeLessThanOrEqual(2 * Number.EPSILON * Math.max(Math.abs(own), 1));
    }),
  );
});

it('never falls as its input grows', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 1, max: 1e12, noNaN: true }),
      fc.double({ min: 1e-9, max: 1, noNaN: true }),
      (x, by) => {
        expect(log10(x * (1 + by))).toBeGreaterThanOrEqual(log10(x));
      },
    ),
  );
});
