import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bandsOf } from './bands.ts';

const cuts = { A: 0.8, B: 0.95 };

it.each<{ amounts: (number | undefined)[]; bands: string; why: string }>([
  { amounts: [80, 15, 5], bands: 'A B C', why: 'shares before: 0, 0.80, 0.95' },
  { amounts: [5, 80, 15], bands: 'C A B', why: 'whatever the order' },
  { amounts: [79, 16, 5], bands: 'A A C', why: 'the one that crosses 0.80 is still A' },
  { amounts: [100], bands: 'A', why: 'nothing stands before it' },
  { amounts: [70, 10, 10, 10], bands: 'A A A A', why: 'equal amounts share the first one’s band' },
  { amounts: [80, 15, undefined, 5], bands: 'A B - C', why: 'a missing amount has none and counts nowhere' },
  { amounts: [100, 0, -50], bands: 'A C C', why: 'non-positive are C' },
  { amounts: [0, -1], bands: 'C C', why: 'a book without earnings' },
  { amounts: [], bands: '', why: 'an empty book' },
])('$bands: $why', ({ amounts, bands }) => {
  expect(
    bandsOf(amounts, cuts)
      .map((band) => (band === undefined ? '-' : band))
      .join(' '),
  ).toBe(bands);
});

describe('bands', () => {
  it('refuse cuts in the wrong order', () => {
    for (const wrong of [
      { A: 0.9, B: 0.8 },
      { A: -0.1, B: 0.5 },
      { A: 0.5, B: 1.1 },
    ])
      expect(() => bandsOf([1], wrong)).toThrow(expect.objectContaining({ code: 'out-of-range' }));
  });

  it('do not depend on order or unit', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 10_000 })), (amounts) => {
        const bands = bandsOf(amounts, cuts);
        expect(bandsOf([...amounts].reverse(), cuts)).toEqual([...bands].reverse());
        expect(
          bandsOf(
            amounts.map((amount) => amount * 8),
            cuts,
          ),
        ).toEqual(bands);
      }),
    );
  });
});
