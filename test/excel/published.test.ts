import { describe, expect, it } from 'vitest';
import { loadFunctions, outcome } from './host.ts';

const functions = loadFunctions();
const call = (id: string, ...args: unknown[]) => outcome(() => functions.get(id)?.(...args));
/** A column of cells. */
const column = (...cells: unknown[]) => cells.map((cell) => [cell]);

/** A figure as its source prints it: the same digits. */
function expectPrinted(found: unknown, printed: string): void {
  expect(found).toBeTypeOf('number');
  const digits = printed.split('.')[1]?.length ?? 0;
  expect((found as number).toFixed(digits)).toBe(Number(printed).toFixed(digits));
}

describe('Saaty 2008, relative consumption of drinks', () => {
  // Coffee, wine, tea, beer, soda, milk, water; only the judgements that the source prints, row over column.
  const judgements = [
    [1, 9, 5, 2, 1, 1, ''],
    ['', 1, '', '', '', '', ''],
    ['', 3, 1, '', '', '', ''],
    ['', 9, 3, 1, '', 1, ''],
    ['', 9, 4, 2, 1, 2, ''],
    ['', 9, 3, '', '', 1, ''],
    [2, 9, 9, 3, 2, 3, 1],
  ];

  it('has the printed priorities', () => {
    const printed = ['.1775', '.0191', '.0418', '.1164', '.1896', '.1288', '.3268'];
    const found = call('AHP', judgements) as number[][];
    for (const [at, digits] of printed.entries()) expectPrinted(found[at]?.[0], `0${digits}`);
  });

  it('has the printed consistency ratio', () => expectPrinted(call('AHPCR', judgements), '0.022'));
});

describe('Fader & Hardie 2007, Table 1, High End', () => {
  it('carries on years 1 to 7 as printed', () => {
    const seen = column('100%', '86.9%', '74.3%', '65.3%', '59.3%', '55.1%', '51.7%', '49.1%');
    const found = call('RETAIN', seen, 12) as number[][];
    expect(found).toHaveLength(13);
    expect(found[0]).toEqual([1]);
    for (const [at, printed] of ['0.460', '0.436', '0.414', '0.395', '0.378'].entries())
      expectPrinted(found[8 + at]?.[0], printed);
  });
});

describe('Fader, Hardie & Lee 2005, CDNOW', () => {
  const parameters = [[0.2426, 4.4136, 0.793, 2.4259]];

  it.each([
    { weeks: 1, printed: 0.0532 },
    { weeks: 3, printed: 0.1506 },
    { weeks: 32, printed: 1.0437 },
    { weeks: 78, printed: 1.8576 },
  ])('a new customer buys again $printed times in $weeks weeks', ({ weeks, printed }) => {
    expect(Math.abs((call('REPEAT', 0, 0, 0, weeks, parameters) as number) - printed)).toBeLessThan(0.001);
  });

  it('two repeat purchases, the last at 30.43 of 38.86 weeks: 1.226 in the next 39', () =>
    expectPrinted(call('REPEAT', 2, 30.43, 38.86, 39, parameters), '1.226'));

  it('has the probability of equation 11, worked out by hand', () => {
    const odds = (0.793 / (2.4259 + 2 - 1)) * ((4.4136 + 38.86) / (4.4136 + 30.43)) ** (0.2426 + 2);
    expect(call('ALIVE', 2, 30.43, 38.86, parameters)).toBeCloseTo(1 / (1 + odds), 12);
    expect(call('ALIVE', 0, 0, 38.86, parameters)).toBe(1);
  });
});

describe('single figures', () => {
  it('margin multiple (Gupta & Lehmann): 4.09', () => expectPrinted(call('CLV', 1, 0.9, 0.12, null), '4.09'));

  it('Gini coefficient (R package ineq): .4620911', () =>
    expectPrinted(
      call('GINI', column(541, 1463, 2445, 3438, 4437, 5401, 6392, 8304, 11_904, 22_261)),
      '0.4620911',
    ));

  it.each([
    { why: 'percent', shares: [30, 30, 20, 20] },
    { why: 'fractions', shares: [0.3, 0.3, 0.2, 0.2] },
    { why: 'texts', shares: ['30%', '30 %', '２０％', '20%'] },
  ])('HHI of 30 30 20 20 in $why (US Department of Justice): 2600', ({ shares }) =>
    expect(call('HHI', [shares])).toBeCloseTo(2600, 9),
  );

  it.each([
    { successes: 81, n: 263, low: '0.2553', high: '0.3662' },
    { successes: 0, n: 20, low: '0.0000', high: '0.1611' },
  ])('Wilson interval of $successes/$n (Newcombe 1998): $low to $high', ({ successes, n, low, high }) => {
    const [found] = call('WILSON', successes, n, null) as number[][];
    expectPrinted(found?.[0], low);
    expectPrinted(found?.[1], high);
  });

  it('acquisition cost (the source’s example): 2000', () => expect(call('CAC', 182_500, 365, 4)).toBe(2000));
});
